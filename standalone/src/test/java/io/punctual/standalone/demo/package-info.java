/** What is expected of this package. */
@NullMarked
package io.punctual.standalone.demo;

import org.jspecify.annotations.NullMarked;
