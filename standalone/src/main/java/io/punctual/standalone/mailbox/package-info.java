/** A mail server that keeps every mail for looking at, and sends none on. */
@NullMarked
package io.punctual.standalone.mailbox;

import org.jspecify.annotations.NullMarked;
