/** The API documents of all services on one page, with signing in. */
@NullMarked
package io.punctual.gateway.docs;

import org.jspecify.annotations.NullMarked;
