@NullMarked
package io.punctual.milestones.ledger;

import org.jspecify.annotations.NullMarked;
