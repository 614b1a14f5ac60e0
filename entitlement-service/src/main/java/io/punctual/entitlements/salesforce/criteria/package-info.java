/** Filter criteria of Salesforce, translated to CEL over our variables. */
@NullMarked
package io.punctual.entitlements.salesforce.criteria;

import org.jspecify.annotations.NullMarked;
