@NullMarked
package io.punctual.milestones.timeline;

import org.jspecify.annotations.NullMarked;
