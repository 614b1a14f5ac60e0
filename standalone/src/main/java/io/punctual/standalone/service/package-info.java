/** The services as processes: how each is started fast, configured and kept running. */
@NullMarked
package io.punctual.standalone.service;

import org.jspecify.annotations.NullMarked;
