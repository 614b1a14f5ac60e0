/** Tests of what-if. */
@NullMarked
package io.punctual.milestones.simulation;

import org.jspecify.annotations.NullMarked;
