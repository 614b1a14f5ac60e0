/** How the event-sourced parts are wired to Axon: every bean by hand, its type asserted at start-up. */
@NullMarked
package io.punctual.entitlements.axon;

import org.jspecify.annotations.NullMarked;
