@NullMarked
package io.punctual.cases.live;

import org.jspecify.annotations.NullMarked;
