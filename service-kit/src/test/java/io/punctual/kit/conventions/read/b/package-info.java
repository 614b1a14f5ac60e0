/** Breaks the conventions on purpose, so that each of them is seen to work. */
@NullMarked
package io.punctual.kit.conventions.read.b;

import org.jspecify.annotations.NullMarked;
