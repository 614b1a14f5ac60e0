/** Service contracts and their lines as callers and the resolution see them. */
@NullMarked
package io.punctual.entitlements.read.contracts;

import org.jspecify.annotations.NullMarked;
