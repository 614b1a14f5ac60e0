/** How often one may call: each subject of a token, each address without one, and each address that signs in. */
@NullMarked
package io.punctual.gateway.limits;

import org.jspecify.annotations.NullMarked;
