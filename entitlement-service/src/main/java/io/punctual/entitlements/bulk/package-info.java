/** Rows of CSV files in and out, by the hundred thousand: staged first, worked off in the background, each under the rules of a PUT. */
@NullMarked
package io.punctual.entitlements.bulk;

import org.jspecify.annotations.NullMarked;
