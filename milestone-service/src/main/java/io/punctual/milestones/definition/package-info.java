/** A process version as it was activated, and compiled so that its conditions can be evaluated. */
@NullMarked
package io.punctual.milestones.definition;

import org.jspecify.annotations.NullMarked;
