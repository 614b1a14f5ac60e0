/** What the service says of milestones, exactly as contracts/milestones has it. */
@NullMarked
package io.punctual.milestones.published;

import org.jspecify.annotations.NullMarked;
