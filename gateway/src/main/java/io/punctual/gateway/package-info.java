/** One address for everything: it finds the service a call is for, checks who calls, and shows how the whole is doing. */
@NullMarked
package io.punctual.gateway;

import org.jspecify.annotations.NullMarked;
