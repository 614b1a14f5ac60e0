/** The whole system seen from outside. */
@NullMarked
package io.punctual.system;

import org.jspecify.annotations.NullMarked;
