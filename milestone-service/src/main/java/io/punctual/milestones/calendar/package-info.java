/** Business time: which instants are open, and what an amount of open time means on the clock. */
@NullMarked
package io.punctual.milestones.calendar;

import org.jspecify.annotations.NullMarked;
