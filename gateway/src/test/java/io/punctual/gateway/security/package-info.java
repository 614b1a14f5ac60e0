@NullMarked
package io.punctual.gateway.security;

import org.jspecify.annotations.NullMarked;
