/** That the figures are worked out right. */
@NullMarked
package io.punctual.bench;

import org.jspecify.annotations.NullMarked;
