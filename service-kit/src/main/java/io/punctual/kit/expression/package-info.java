/** Conditions written by admins, in CEL, type-checked when saved. */
@NullMarked
package io.punctual.kit.expression;

import org.jspecify.annotations.NullMarked;
