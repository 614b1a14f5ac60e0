/** Entitlement processes of Salesforce, translated to our definitions. */
@NullMarked
package io.punctual.entitlements.salesforce.process;

import org.jspecify.annotations.NullMarked;
