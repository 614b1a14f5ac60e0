/** What the other services hear of a mail's fate. */
@NullMarked
package io.punctual.notifications.published;

import org.jspecify.annotations.NullMarked;
