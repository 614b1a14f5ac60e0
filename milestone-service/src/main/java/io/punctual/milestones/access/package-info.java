/** Who may call what. */
@NullMarked
package io.punctual.milestones.access;

import org.jspecify.annotations.NullMarked;
