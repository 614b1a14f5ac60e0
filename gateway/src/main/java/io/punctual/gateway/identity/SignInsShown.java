package io.punctual.gateway.identity;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows on the start page of a demo who may sign in, with which password. */
@RestController
@ConditionalOnBooleanProperty({"punctual.identity.development", "punctual.identity.shown"})
class SignInsShown {
    private static final String PLAIN = "{noop}";

    record SignIn(String name, String password, List<String> roles) {}

    private final List<SignIn> people;

    SignInsShown(Identities identities) {
        this.people = identities.users().stream()
                .filter(person -> person.password().startsWith(PLAIN))
                .map(person ->
                        new SignIn(person.username(), person.password().substring(PLAIN.length()), person.roles()))
                .toList();
    }

    @GetMapping("/sign-ins.json")
    ResponseEntity<List<SignIn>> people() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(people);
    }
}
