/** Milestones over HTTP. */
@NullMarked
package io.punctual.milestones.web;

import org.jspecify.annotations.NullMarked;
