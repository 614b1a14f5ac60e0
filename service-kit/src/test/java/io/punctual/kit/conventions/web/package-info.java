/** Breaks the conventions on purpose, so that each of them is seen to work. */
@NullMarked
package io.punctual.kit.conventions.web;

import org.jspecify.annotations.NullMarked;
