/** What is forgotten, and what is not. */
@NullMarked
package io.punctual.kit.retention;

import org.jspecify.annotations.NullMarked;
