/** What a case looks like to those who read. */
@NullMarked
package io.punctual.cases.read;

import org.jspecify.annotations.NullMarked;
