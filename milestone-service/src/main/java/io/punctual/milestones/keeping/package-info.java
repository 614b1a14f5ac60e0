/** Keeps the stored milestones of a case equal to what its history says, and says what changed. */
@NullMarked
package io.punctual.milestones.keeping;

import org.jspecify.annotations.NullMarked;
