/** The list of cases, written in the command's own transaction. */
@NullMarked
package io.punctual.cases.read.caselist;

import org.jspecify.annotations.NullMarked;
