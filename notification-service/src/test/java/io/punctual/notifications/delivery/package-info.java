/** What becomes of a mail, whatever the mail server does. */
@NullMarked
package io.punctual.notifications.delivery;

import org.jspecify.annotations.NullMarked;
