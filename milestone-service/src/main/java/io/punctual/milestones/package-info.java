/** Business time, milestones and the timers that keep them. */
@NullMarked
package io.punctual.milestones;

import org.jspecify.annotations.NullMarked;
