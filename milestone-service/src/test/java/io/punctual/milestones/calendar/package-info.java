/** Business time against agreed answers, a naive walk, and its own laws. */
@NullMarked
package io.punctual.milestones.calendar;

import org.jspecify.annotations.NullMarked;
