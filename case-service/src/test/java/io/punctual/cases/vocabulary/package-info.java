@NullMarked
package io.punctual.cases.vocabulary;

import org.jspecify.annotations.NullMarked;
