/** Which path belongs to which service, and what happens to a call on its way there and back. */
@NullMarked
package io.punctual.gateway.routing;

import org.jspecify.annotations.NullMarked;
