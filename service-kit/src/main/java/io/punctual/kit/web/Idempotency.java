package io.punctual.kit.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Makes a creating POST safe to repeat: the same key and body get the first answer again, another body is refused. */
public interface Idempotency {
    /**
     * Runs the work as one command, in whose transaction the answer is remembered.
     *
     * @param key the Idempotency-Key header; without one the work simply runs
     * @param request the body as it was understood
     */
    ResponseEntity<?> once(@Nullable String key, Object request, Supplier<ResponseEntity<?>> work);
}
