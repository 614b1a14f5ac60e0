/** What admins do with service contracts: checked here, decided by the aggregate. */
@NullMarked
package io.punctual.entitlements.contract;

import org.jspecify.annotations.NullMarked;
