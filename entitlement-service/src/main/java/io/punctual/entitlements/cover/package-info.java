/** The cover of each case: decided when it opens and again when its facts change. */
@NullMarked
package io.punctual.entitlements.cover;

import org.jspecify.annotations.NullMarked;
