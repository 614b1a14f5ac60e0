/** Entitlements as an admin records them: terms, scope and status. */
@NullMarked
package io.punctual.entitlements.entitlement;

import org.jspecify.annotations.NullMarked;
