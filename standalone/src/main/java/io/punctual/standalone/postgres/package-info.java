/** A PostgreSQL of our own whose acknowledged commits survive a power cut. */
@NullMarked
package io.punctual.standalone.postgres;

import org.jspecify.annotations.NullMarked;
