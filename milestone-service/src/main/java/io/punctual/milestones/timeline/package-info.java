/** A case's milestones as a pure fold of its facts, by the time they happened; nothing here knows of storage or clocks. */
@NullMarked
package io.punctual.milestones.timeline;

import org.jspecify.annotations.NullMarked;
