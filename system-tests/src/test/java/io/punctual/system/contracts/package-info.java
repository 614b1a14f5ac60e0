/** Holds the messages of today against those that were released: only optional additions may come. */
@NullMarked
package io.punctual.system.contracts;

import org.jspecify.annotations.NullMarked;
