/** Customers, their contracts, and which entitlement covers a case. */
@NullMarked
package io.punctual.entitlements;

import org.jspecify.annotations.NullMarked;
