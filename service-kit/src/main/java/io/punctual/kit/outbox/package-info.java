/** Messages are written with the state they speak of and relayed to Kafka afterwards, none lost. */
@NullMarked
package io.punctual.kit.outbox;

import org.jspecify.annotations.NullMarked;
