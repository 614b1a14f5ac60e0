package io.punctual.entitlements.web;

import io.punctual.entitlements.rows.Revised;
import io.punctual.kit.web.ETags;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that carry a resource with its entity tag: 201 when a PUT created it, else 200. */
final class Answers {
    private Answers() {}

    static <T, V> ResponseEntity<V> of(Revised<T> revised, Function<Revised<T>, V> view) {
        return ResponseEntity.status(revised.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(ETags.of(revised.revision()))
                .body(view.apply(revised));
    }
}
