/** What this service says to the others, as pinned by the contracts. */
@NullMarked
package io.punctual.entitlements.published;

import org.jspecify.annotations.NullMarked;
