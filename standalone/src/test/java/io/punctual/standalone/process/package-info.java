/** What is expected of this package. */
@NullMarked
package io.punctual.standalone.process;

import org.jspecify.annotations.NullMarked;
