/** Everything on one machine, each service its own process. */
@NullMarked
package io.punctual.standalone;

import org.jspecify.annotations.NullMarked;
