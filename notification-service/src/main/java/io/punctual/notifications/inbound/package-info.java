/** What other services say that makes mail, or tells whom and what it is about. */
@NullMarked
package io.punctual.notifications.inbound;

import org.jspecify.annotations.NullMarked;
