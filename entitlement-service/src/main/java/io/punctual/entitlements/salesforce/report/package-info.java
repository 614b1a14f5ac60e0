/** What became of every element of every file. */
@NullMarked
package io.punctual.entitlements.salesforce.report;

import org.jspecify.annotations.NullMarked;
