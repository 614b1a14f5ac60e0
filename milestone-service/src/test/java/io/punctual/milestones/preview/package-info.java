/** Tests of what a change would do. */
@NullMarked
package io.punctual.milestones.preview;

import org.jspecify.annotations.NullMarked;
