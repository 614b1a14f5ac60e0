/** What a change would do to open cases, before it is made: the same fold with the change at its end, stored nowhere. */
@NullMarked
package io.punctual.milestones.preview;

import org.jspecify.annotations.NullMarked;
