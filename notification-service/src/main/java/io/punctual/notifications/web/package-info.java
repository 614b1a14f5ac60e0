/** The delivery log and the templates over HTTP. */
@NullMarked
package io.punctual.notifications.web;

import org.jspecify.annotations.NullMarked;
