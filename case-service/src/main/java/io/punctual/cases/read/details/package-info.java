/** One case in full, its history, and how it was at a time: folded from its events when read. */
@NullMarked
package io.punctual.cases.read.details;

import org.jspecify.annotations.NullMarked;
