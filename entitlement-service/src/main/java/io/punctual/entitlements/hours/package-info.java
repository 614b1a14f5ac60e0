/** Business hours: every revision is checked, kept and published. */
@NullMarked
package io.punctual.entitlements.hours;

import org.jspecify.annotations.NullMarked;
