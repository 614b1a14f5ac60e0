/** The identity provider for development and demos; where it is not switched on, none of this exists. */
@NullMarked
package io.punctual.gateway.identity;

import org.jspecify.annotations.NullMarked;
