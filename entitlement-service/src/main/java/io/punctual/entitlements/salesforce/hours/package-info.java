/** Business hours and holidays of Salesforce, translated to ours. */
@NullMarked
package io.punctual.entitlements.salesforce.hours;

import org.jspecify.annotations.NullMarked;
