/** What the services remember about messages and requests is forgotten when it can no longer matter. */
@NullMarked
package io.punctual.kit.retention;

import org.jspecify.annotations.NullMarked;
