/** The people and queues heard of, and how mail reaches them. */
@NullMarked
package io.punctual.notifications.directory;

import org.jspecify.annotations.NullMarked;
