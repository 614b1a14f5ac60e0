/** Which entitlement covers a case, and why not the others: rules 3 and 4, without any input or output. */
@NullMarked
package io.punctual.entitlements.resolution;

import org.jspecify.annotations.NullMarked;
