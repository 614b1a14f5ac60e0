/** The one place where the current time comes from. */
@NullMarked
package io.punctual.kit.time;

import org.jspecify.annotations.NullMarked;
