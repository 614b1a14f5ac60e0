@NullMarked
package io.punctual.kit.security;

import org.jspecify.annotations.NullMarked;
