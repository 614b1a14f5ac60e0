/** Whether what an admin wrote makes sense as it runs: conditions that never hold, promises that feed themselves. */
@NullMarked
package io.punctual.entitlements.sense;

import org.jspecify.annotations.NullMarked;
