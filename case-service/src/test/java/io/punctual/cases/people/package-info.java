@NullMarked
package io.punctual.cases.people;

import org.jspecify.annotations.NullMarked;
