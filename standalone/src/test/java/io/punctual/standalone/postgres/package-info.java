/** What is expected of this package. */
@NullMarked
package io.punctual.standalone.postgres;

import org.jspecify.annotations.NullMarked;
