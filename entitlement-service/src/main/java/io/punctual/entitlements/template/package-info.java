/** Templates that entitlements are made from. */
@NullMarked
package io.punctual.entitlements.template;

import org.jspecify.annotations.NullMarked;
