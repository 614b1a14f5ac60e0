/** What only the demo has: stopping a service and starting it again from its page. */
@NullMarked
package io.punctual.gateway.demo;

import org.jspecify.annotations.NullMarked;
