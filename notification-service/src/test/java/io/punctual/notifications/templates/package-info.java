/** The words of mail. */
@NullMarked
package io.punctual.notifications.templates;

import org.jspecify.annotations.NullMarked;
