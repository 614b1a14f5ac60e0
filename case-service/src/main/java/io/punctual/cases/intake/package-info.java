/** How questions from outside become cases, or join the case they belong to (rule 17). */
@NullMarked
package io.punctual.cases.intake;

import org.jspecify.annotations.NullMarked;
