/** The rules of an entitlement process: drafts are edited, activated once, and never changed afterwards. */
@NullMarked
package io.punctual.entitlements.write.process;

import org.jspecify.annotations.NullMarked;
