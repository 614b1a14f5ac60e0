/** Breaks the conventions on purpose, so that each of them is seen to work. */
@NullMarked
package io.punctual.kit.conventions.write;

import org.jspecify.annotations.NullMarked;
