/** What admins do with processes: checked here, decided by the aggregate. */
@NullMarked
package io.punctual.entitlements.process;

import org.jspecify.annotations.NullMarked;
