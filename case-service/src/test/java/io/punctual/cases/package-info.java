@NullMarked
package io.punctual.cases;

import org.jspecify.annotations.NullMarked;
