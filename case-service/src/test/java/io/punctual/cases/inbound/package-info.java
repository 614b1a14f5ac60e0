@NullMarked
package io.punctual.cases.inbound;

import org.jspecify.annotations.NullMarked;
