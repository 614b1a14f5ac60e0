/** A small service, so that the kit is tested as services use it. */
@NullMarked
package io.punctual.kit.sample;

import org.jspecify.annotations.NullMarked;
