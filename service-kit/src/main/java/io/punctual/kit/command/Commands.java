package io.punctual.kit.command;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command in a transaction of its own, up to five times when it collides with another, then answers 409.
 *
 * <p>Inside a transaction that is already there the work simply joins it: the outermost call owns the retries.
 */
public interface Commands {
    <T extends @Nullable Object> T execute(Supplier<T> work);

    /** The same, measured under the command's name. */
    <T extends @Nullable Object> T execute(String name, Supplier<T> work);
}
