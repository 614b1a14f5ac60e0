/** Speeds, each beside a floor measured in the same run. */
@NullMarked
package io.punctual.bench;

import org.jspecify.annotations.NullMarked;
