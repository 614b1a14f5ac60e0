/** The rules of a case and the shell that binds them to the event store. */
@NullMarked
package io.punctual.cases.write;

import org.jspecify.annotations.NullMarked;
