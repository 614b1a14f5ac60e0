/** Answers anyone who asks how business hours count, with the arithmetic that sets the deadlines. */
@NullMarked
package io.punctual.milestones.calculation;

import org.jspecify.annotations.NullMarked;
