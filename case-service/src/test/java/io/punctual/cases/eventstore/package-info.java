/** What is stored comes back as it was. */
@NullMarked
package io.punctual.cases.eventstore;

import org.jspecify.annotations.NullMarked;
