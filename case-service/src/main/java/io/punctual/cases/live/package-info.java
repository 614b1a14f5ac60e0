/** Tells browsers what changes in the list of cases as it happens, read from the topics that say so. */
@NullMarked
package io.punctual.cases.live;

import org.jspecify.annotations.NullMarked;
