/** How Kafka is set up: topics, listeners, dead letters. */
@NullMarked
package io.punctual.kit.messaging;

import org.jspecify.annotations.NullMarked;
