/** The events of a case as other services hear them, in the language of the contracts. */
@NullMarked
package io.punctual.cases.published;

import org.jspecify.annotations.NullMarked;
