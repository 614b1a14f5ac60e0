/** The one address of the system: routing, sign-in, health. */
@NullMarked
package io.punctual.gateway;

import org.jspecify.annotations.NullMarked;
