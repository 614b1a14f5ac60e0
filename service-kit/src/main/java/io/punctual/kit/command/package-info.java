/** Commands run in a transaction of their own and are tried again when they collide. */
@NullMarked
package io.punctual.kit.command;

import org.jspecify.annotations.NullMarked;
