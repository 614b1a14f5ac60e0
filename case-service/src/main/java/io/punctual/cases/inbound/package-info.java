/** What the case service hears from the others: decisions on entitlements, milestones and deliveries. */
@NullMarked
package io.punctual.cases.inbound;

import org.jspecify.annotations.NullMarked;
