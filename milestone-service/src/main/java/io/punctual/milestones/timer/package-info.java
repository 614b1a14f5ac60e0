/** Timers as rows: armed with what is to be said, fired in sets by the database's clock. */
@NullMarked
package io.punctual.milestones.timer;

import org.jspecify.annotations.NullMarked;
