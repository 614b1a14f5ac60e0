/** Who may pass: a signed token for everything but the health of the whole, the documents and signing in. */
@NullMarked
package io.punctual.gateway.security;

import org.jspecify.annotations.NullMarked;
