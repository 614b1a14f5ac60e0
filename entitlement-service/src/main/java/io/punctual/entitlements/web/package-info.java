/** The service's HTTP. */
@NullMarked
package io.punctual.entitlements.web;

import org.jspecify.annotations.NullMarked;
