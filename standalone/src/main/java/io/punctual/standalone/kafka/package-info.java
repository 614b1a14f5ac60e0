/** A Kafka broker of our own, run in a Java process by itself. */
@NullMarked
package io.punctual.standalone.kafka;

import org.jspecify.annotations.NullMarked;
