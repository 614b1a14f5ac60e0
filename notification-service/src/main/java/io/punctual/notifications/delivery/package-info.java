/** Each mail as a row that goes from pending to sent, failed or unknown, at most once in effect. */
@NullMarked
package io.punctual.notifications.delivery;

import org.jspecify.annotations.NullMarked;
