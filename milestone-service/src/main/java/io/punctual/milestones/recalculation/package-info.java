/** Lets all milestones that run in business hours follow a new revision of them, whoever crashes meanwhile. */
@NullMarked
package io.punctual.milestones.recalculation;

import org.jspecify.annotations.NullMarked;
