/** Moving in from Salesforce: files of the Metadata API become processes, business hours and templates. */
@NullMarked
package io.punctual.entitlements.salesforce;

import org.jspecify.annotations.NullMarked;
