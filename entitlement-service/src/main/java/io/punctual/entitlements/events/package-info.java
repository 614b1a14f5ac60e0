/** What happened to processes and service contracts, as it is kept for ever. */
@NullMarked
package io.punctual.entitlements.events;

import org.jspecify.annotations.NullMarked;
