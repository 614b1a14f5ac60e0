@NullMarked
package io.punctual.cases.write;

import org.jspecify.annotations.NullMarked;
