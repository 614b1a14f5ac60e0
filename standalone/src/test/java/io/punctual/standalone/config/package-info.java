/** Tests of configuration as files. */
@NullMarked
package io.punctual.standalone.config;

import org.jspecify.annotations.NullMarked;
