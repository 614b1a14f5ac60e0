/** Work that is done a little at a time while nobody waits for it. */
@NullMarked
package io.punctual.entitlements.background;

import org.jspecify.annotations.NullMarked;
