/** What is told of a case. */
@NullMarked
package io.punctual.cases.read.details;

import org.jspecify.annotations.NullMarked;
