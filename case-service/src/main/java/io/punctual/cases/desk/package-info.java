/** Where commands to cases are handed in, each in one transaction with all that follows from it. */
@NullMarked
package io.punctual.cases.desk;

import org.jspecify.annotations.NullMarked;
