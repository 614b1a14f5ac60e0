package io.punctual.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a process: first by asking, and only when that does not help by force. */
final class Stopping {
    private static final Logger log = LoggerFactory.getLogger(Stopping.class);

    private Stopping() {}

    static void politely(ProcessHandle process, Duration patience) {
        process.destroy();
        waitOrForce(process, patience);
    }

    static void interrupting(ProcessHandle process, Duration patience) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waitOrForce(process, patience);
    }

    private static void waitOrForce(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            log.warn("Process {} did not stop within {} s and is ended by force.", process.pid(), patience.toSeconds());
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
