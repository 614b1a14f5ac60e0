/** Tests of what people see of milestones. */
@NullMarked
package io.punctual.milestones.read;

import org.jspecify.annotations.NullMarked;
