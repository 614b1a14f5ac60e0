package io.punctual.kit.conventions.write;

import io.punctual.kit.conventions.web.Controller;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@SuppressWarnings("NullAway")
public class ClockDecider {
    @Autowired
    public Environment environment;

    public Instant decide(Controller controller) {
        return Instant.now();
    }
}
