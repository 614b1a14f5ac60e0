/** Hears of cases, their cover and the service levels, each in one transaction with what follows from it. */
@NullMarked
package io.punctual.milestones.inbound;

import org.jspecify.annotations.NullMarked;
