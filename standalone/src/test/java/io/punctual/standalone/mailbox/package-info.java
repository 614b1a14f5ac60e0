/** What is expected of this package. */
@NullMarked
package io.punctual.standalone.mailbox;

import org.jspecify.annotations.NullMarked;
