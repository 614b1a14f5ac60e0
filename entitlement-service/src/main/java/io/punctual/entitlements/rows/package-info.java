/** What all rows with a revision share: preconditions, pages, findings as problems. */
@NullMarked
package io.punctual.entitlements.rows;

import org.jspecify.annotations.NullMarked;
