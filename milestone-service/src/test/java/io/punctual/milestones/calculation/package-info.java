/** Business-hours calculations as callers see them. */
@NullMarked
package io.punctual.milestones.calculation;

import org.jspecify.annotations.NullMarked;
