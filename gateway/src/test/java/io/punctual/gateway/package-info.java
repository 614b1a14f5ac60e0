/** The gateway seen from outside, before real HTTP services. */
@NullMarked
package io.punctual.gateway;

import org.jspecify.annotations.NullMarked;
