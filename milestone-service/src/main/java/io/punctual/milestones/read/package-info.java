/** What people see of milestones: those of a case folded on read with their reasons, and those of all cases as rows. */
@NullMarked
package io.punctual.milestones.read;

import org.jspecify.annotations.NullMarked;
