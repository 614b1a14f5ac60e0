package io.punctual.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page of our own as it is answered: asked for anew each time, so that nobody sees an older one. */
public final class Page {
    private Page() {}

    public static ResponseEntity<Resource> of(Resource file) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(file);
    }
}
