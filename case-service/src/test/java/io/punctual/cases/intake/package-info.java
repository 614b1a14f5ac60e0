@NullMarked
package io.punctual.cases.intake;

import org.jspecify.annotations.NullMarked;
