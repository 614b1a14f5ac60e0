/** The service as a whole: real database, Kafka and SMTP. */
@NullMarked
package io.punctual.notifications;

import org.jspecify.annotations.NullMarked;
