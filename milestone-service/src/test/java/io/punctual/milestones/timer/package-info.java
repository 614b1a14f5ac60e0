@NullMarked
package io.punctual.milestones.timer;

import org.jspecify.annotations.NullMarked;
