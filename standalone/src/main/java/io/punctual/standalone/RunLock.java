package io.punctual.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One launcher per data directory; the operating system gives the lock back however the launcher ends. */
final class RunLock {
    @SuppressWarnings("UnusedVariable") // Held, not used: collected, it would be released.
    private static @Nullable FileChannel held;

    private RunLock() {}

    static void take(DataDirectory data) {
        var file = data.run().resolve("lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IllegalStateException("Punctual is running from " + data.root()
                        + " already. See it with ./punctual status, or start another with --data DIRECTORY.");
            }
            held = channel;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file + ": is it another user's?", e);
        }
    }
}
