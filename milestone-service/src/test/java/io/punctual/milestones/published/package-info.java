@NullMarked
package io.punctual.milestones.published;

import org.jspecify.annotations.NullMarked;
