/** Mail on the wire. */
@NullMarked
package io.punctual.notifications.mail;

import org.jspecify.annotations.NullMarked;
