/** How the whole is doing, service by service. */
@NullMarked
package io.punctual.gateway.health;

import org.jspecify.annotations.NullMarked;
