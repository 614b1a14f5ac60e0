/** Configuration as files: reads a folder, shows how the server differs, and makes it so; or writes the folder. */
@NullMarked
package io.punctual.standalone.config;

import org.jspecify.annotations.NullMarked;
