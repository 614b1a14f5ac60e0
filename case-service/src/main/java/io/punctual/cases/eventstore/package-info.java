/** How events are stored: Axon on PostgreSQL, every part declared by hand. */
@NullMarked
package io.punctual.cases.eventstore;

import org.jspecify.annotations.NullMarked;
