/** What-if: real history played again under proposed service levels, beside what happened. It reads, and changes nothing. */
@NullMarked
package io.punctual.milestones.simulation;

import org.jspecify.annotations.NullMarked;
