/** The admins' expressions, compiled against the names they may use. */
@NullMarked
package io.punctual.entitlements.expressions;

import org.jspecify.annotations.NullMarked;
