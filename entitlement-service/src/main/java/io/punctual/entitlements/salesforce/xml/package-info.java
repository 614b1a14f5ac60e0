/** Reads what was uploaded, within limits, into plain elements; nothing of it is trusted. */
@NullMarked
package io.punctual.entitlements.salesforce.xml;

import org.jspecify.annotations.NullMarked;
