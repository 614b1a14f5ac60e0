/** What happens to a case, as plain Java, and what the happenings add up to. */
@NullMarked
package io.punctual.cases.events;

import org.jspecify.annotations.NullMarked;
