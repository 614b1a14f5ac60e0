/** What is said, against its contracts. */
@NullMarked
package io.punctual.notifications.published;

import org.jspecify.annotations.NullMarked;
