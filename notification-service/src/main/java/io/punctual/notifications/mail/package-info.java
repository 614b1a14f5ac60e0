/** Mail as SMTP carries it, and what the mail server answered. */
@NullMarked
package io.punctual.notifications.mail;

import org.jspecify.annotations.NullMarked;
