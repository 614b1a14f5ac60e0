/** Processes and their versions as callers see them. */
@NullMarked
package io.punctual.entitlements.read.processes;

import org.jspecify.annotations.NullMarked;
