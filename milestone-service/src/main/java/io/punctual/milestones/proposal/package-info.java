/** Service levels that somebody proposes, checked and ready to be tried on the histories of real cases. */
@NullMarked
package io.punctual.milestones.proposal;

import org.jspecify.annotations.NullMarked;
