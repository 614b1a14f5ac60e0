/** Processes of this machine: their ports, who they are, how they are started and stopped, and what they cost. */
@NullMarked
package io.punctual.standalone.process;

import org.jspecify.annotations.NullMarked;
