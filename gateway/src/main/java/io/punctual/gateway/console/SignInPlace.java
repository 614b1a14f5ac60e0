package io.punctual.gateway.console;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the console where its readers sign in. */
@RestController
class SignInPlace {

    /** Development means that the gateway signs people in itself, at whatever address it is reached. */
    record Place(String authority, String clientId, boolean development) {}

    private final Place place;

    SignInPlace(
            ConsoleSettings settings,
            @Value("${punctual.issuer}") String issuer,
            @Value("${punctual.identity.development}") boolean development) {
        this.place = new Place(issuer, settings.clientId(), development);
    }

    @GetMapping("/console/config.json")
    ResponseEntity<Place> place() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(place);
    }
}
