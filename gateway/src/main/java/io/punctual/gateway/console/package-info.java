/** The service console: the files of its build, and what its page must know before it can sign anybody in. */
@NullMarked
package io.punctual.gateway.console;

import org.jspecify.annotations.NullMarked;
