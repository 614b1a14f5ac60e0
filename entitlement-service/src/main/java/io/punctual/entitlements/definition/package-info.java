/** The language of a process: what an admin wrote is read, checked and answered with exact places. */
@NullMarked
package io.punctual.entitlements.definition;

import org.jspecify.annotations.NullMarked;
