@NullMarked
package io.punctual.milestones;

import org.jspecify.annotations.NullMarked;
