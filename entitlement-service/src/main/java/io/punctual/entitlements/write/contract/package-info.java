/** The rules of a service contract and its lines. */
@NullMarked
package io.punctual.entitlements.write.contract;

import org.jspecify.annotations.NullMarked;
