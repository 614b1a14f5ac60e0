@NullMarked
package io.punctual.kit.scheduling;

import org.jspecify.annotations.NullMarked;
