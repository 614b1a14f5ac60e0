/** Everything on one machine: starts the whole system, watches it, and leaves nothing behind. */
@NullMarked
package io.punctual.standalone;

import org.jspecify.annotations.NullMarked;
