/** How another terminal speaks to the system that is running. */
@NullMarked
package io.punctual.standalone.control;

import org.jspecify.annotations.NullMarked;
