@NullMarked
package io.punctual.cases.published;

import org.jspecify.annotations.NullMarked;
