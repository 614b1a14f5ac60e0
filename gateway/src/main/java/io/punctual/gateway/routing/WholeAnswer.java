package io.punctual.gateway.routing;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Never passes on half an answer as a whole one. The beginning is read before the caller gets anything, so that nearly every answer
 * that breaks off becomes a problem; where a longer one breaks off later, so does the caller's connection.
 */
final class WholeAnswer implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Logger log = LoggerFactory.getLogger(WholeAnswer.class);
    private static final int BEGINNING = 64 * 1024;

    private final String service;

    WholeAnswer(String service) {
        this.service = service;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var answer = next.handle(request);
        InputStream body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body == null || OpenStreams.isOne(request)) {
            return answer;
        }
        var beginning = beginning(body);
        MvcUtils.putAttribute(
                request,
                MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR,
                beginning.length < BEGINNING
                        ? new ClosingBoth(new ByteArrayInputStream(beginning), body)
                        : new ClosingBoth(
                                new SequenceInputStream(new ByteArrayInputStream(beginning), new Rest(body)), body));
        return answer;
    }

    private static byte[] beginning(InputStream body) throws IOException {
        try {
            return body.readNBytes(BEGINNING);
        } catch (IOException broken) {
            body.close();
            throw new ResourceAccessException("The answer was broken off.", new CutShort(broken));
        }
    }

    /** The stream of the service is closed with what is read instead of it. */
    private static final class ClosingBoth extends FilterInputStream {
        private final InputStream body;

        ClosingBoth(InputStream read, InputStream body) {
            super(read);
            this.body = body;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    /** Ends the caller's connection when the service's breaks; any other failure would be taken for the caller's own going. */
    private final class Rest extends FilterInputStream {
        Rest(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (IOException broken) {
                log.warn("{} broke off a long answer, and so does the gateway: {}", service, broken.toString());
                throw new CloseNowException("A service broke off its answer.");
            }
        }
    }
}
