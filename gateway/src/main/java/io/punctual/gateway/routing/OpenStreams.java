package io.punctual.gateway.routing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers that have no end of their own: they may last, but not in silence, and they end when the gateway does. */
@Component
final class OpenStreams implements HandlerFilterFunction<ServerResponse, ServerResponse>, SmartLifecycle {
    /** Services say something at least every fifteen seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final Set<Heard> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private Thread watching = new Thread();

    /** By its path, so that no caller can ask for more time than there is for it. */
    static boolean isOne(ServerRequest request) {
        return request.path().endsWith("/stream");
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var answer = next.handle(request);
        InputStream body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body != null && isOne(request)) {
            var heard = new Heard(body);
            open.add(heard);
            MvcUtils.putAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR, heard);
        }
        return answer;
    }

    private void watch() {
        try {
            while (running) {
                Thread.sleep(PERIOD);
                var now = System.nanoTime();
                open.stream().filter(heard -> heard.silentSince(now)).forEach(Heard::end);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        watching = Thread.ofVirtual().name("open-streams").start(this::watch);
    }

    /** Before the web server waits for its calls to end. */
    @Override
    public void stop() {
        running = false;
        watching.interrupt();
        open.forEach(Heard::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A stream that remembers when it was last heard of. */
    private final class Heard extends FilterInputStream {
        private volatile long heardAt = System.nanoTime();

        Heard(InputStream body) {
            super(body);
        }

        boolean silentSince(long now) {
            return now - heardAt > SILENCE.toNanos();
        }

        void end() {
            try {
                close();
            } catch (IOException gone) {
                open.remove(this);
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            try {
                int read = super.read(target, offset, length);
                heardAt = System.nanoTime();
                return read;
            } catch (IOException broken) {
                // The caller comes back by itself, whoever ended it.
                return -1;
            }
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
