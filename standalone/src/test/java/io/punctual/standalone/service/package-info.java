/** What is expected of this package. */
@NullMarked
package io.punctual.standalone.service;

import org.jspecify.annotations.NullMarked;
