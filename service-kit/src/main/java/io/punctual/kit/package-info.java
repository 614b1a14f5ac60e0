/** Technical code the services share; it knows no word of the domain. */
@NullMarked
package io.punctual.kit;

import org.jspecify.annotations.NullMarked;
