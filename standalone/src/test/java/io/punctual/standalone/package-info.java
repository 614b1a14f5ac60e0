/** What is expected of this package. */
@NullMarked
package io.punctual.standalone;

import org.jspecify.annotations.NullMarked;
