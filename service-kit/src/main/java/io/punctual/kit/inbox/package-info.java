/** Messages are applied at most once in effect, in the order their topic promises. */
@NullMarked
package io.punctual.kit.inbox;

import org.jspecify.annotations.NullMarked;
