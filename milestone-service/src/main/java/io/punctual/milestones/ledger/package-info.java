/** Everything the service was told, kept as it came without what is personal, so that it can be folded again at any time. */
@NullMarked
package io.punctual.milestones.ledger;

import org.jspecify.annotations.NullMarked;
