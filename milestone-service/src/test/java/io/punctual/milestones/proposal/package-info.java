/** Tests of what is proposed, and past lives to try it on. */
@NullMarked
package io.punctual.milestones.proposal;

import org.jspecify.annotations.NullMarked;
