/** The words of mail, in the reader's language. */
@NullMarked
package io.punctual.notifications.templates;

import org.jspecify.annotations.NullMarked;
