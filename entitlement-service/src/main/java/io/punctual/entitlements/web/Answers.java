package io.punctual.entitlements.web;

import io.punctual.entitlements.rows.Revised;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
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

    static <T, V> Page<V> page(Page<T> page, Function<T, V> view) {
        return new Page<>(page.items().stream().map(view).toList(), page.next());
    }
}
