/** Messages to people, each delivered at most once. */
@NullMarked
package io.punctual.notifications;

import org.jspecify.annotations.NullMarked;
