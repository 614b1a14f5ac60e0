/** What a service does again and again by itself, each thing undisturbed by the others. */
@NullMarked
package io.punctual.kit.scheduling;

import org.jspecify.annotations.NullMarked;
