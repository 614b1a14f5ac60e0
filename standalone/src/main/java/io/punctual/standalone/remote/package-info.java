/** Talks to a running Punctual through its public API, here or anywhere. */
@NullMarked
package io.punctual.standalone.remote;

import org.jspecify.annotations.NullMarked;
