/** How promises were kept: what was met, missed and left undone, by month, and what somebody signed for. */
@NullMarked
package io.punctual.milestones.compliance;

import org.jspecify.annotations.NullMarked;
