@NullMarked
package io.punctual.milestones.read;

import org.jspecify.annotations.NullMarked;
