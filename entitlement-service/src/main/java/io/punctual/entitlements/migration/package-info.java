/** Moving open cases to another version of their process: asked for by an admin, done in the background (rule 6). */
@NullMarked
package io.punctual.entitlements.migration;

import org.jspecify.annotations.NullMarked;
