/** Who is calling, taken from the bearer token. */
@NullMarked
package io.punctual.kit.security;

import org.jspecify.annotations.NullMarked;
