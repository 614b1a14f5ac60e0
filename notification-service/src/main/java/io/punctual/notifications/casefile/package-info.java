/** What mail about a case needs to know of it and of its milestones. */
@NullMarked
package io.punctual.notifications.casefile;

import org.jspecify.annotations.NullMarked;
