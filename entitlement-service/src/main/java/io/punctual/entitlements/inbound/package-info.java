/** What this service hears from the others. */
@NullMarked
package io.punctual.entitlements.inbound;

import org.jspecify.annotations.NullMarked;
