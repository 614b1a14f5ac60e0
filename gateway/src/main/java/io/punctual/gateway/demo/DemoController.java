package io.punctual.gateway.demo;

import io.punctual.gateway.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a lead or admin of the demo stop milestone-service and start it again; it is not there outside the demo. */
@RestController
@RequestMapping("/api/demo")
@ConditionalOnProperty(
        prefix = "punctual",
        name = {"identity.development", "demo.control-file"})
class DemoController {
    private static final Logger log = LoggerFactory.getLogger(DemoController.class);
    private static final List<String> SERVICES = List.of("milestone-service");
    private static final Set<String> ACTS = Set.of("stop", "start");
    private static final Set<String> MAY = Set.of("ROLE_LEAD", "ROLE_ADMIN");

    private final LauncherControl launcher;

    DemoController(DemoSettings settings) {
        this.launcher = new LauncherControl(Objects.requireNonNull(settings.controlFile()));
    }

    /** What this demo offers, to whoever asks. */
    record Demo(List<String> stoppable) {}

    /** What the launcher said. */
    record Done(String text) {}

    @GetMapping
    Demo demo(Authentication caller) {
        return new Demo(may(caller) ? SERVICES : List.of());
    }

    @PostMapping("/services/{service}/{act}")
    ResponseEntity<?> act(@PathVariable String service, @PathVariable String act, Authentication caller) {
        if (!may(caller)) {
            return refused(HttpStatus.FORBIDDEN, "forbidden", "Only a lead or an admin may stop or start a service.");
        }
        if (!SERVICES.contains(service) || !ACTS.contains(act)) {
            return refused(HttpStatus.NOT_FOUND, "not-found", "The demo stops and starts only " + SERVICES + ".");
        }
        log.info("{} asks the launcher to {} {}", caller.getName(), act, service);
        var reply = launcher.say(act, service);
        return reply.done()
                ? ResponseEntity.ok(new Done(reply.text()))
                : refused(HttpStatus.CONFLICT, "not-done", reply.text());
    }

    private static boolean may(Authentication caller) {
        return caller.getAuthorities().stream().anyMatch(authority -> MAY.contains(authority.getAuthority()));
    }

    private static ResponseEntity<?> refused(HttpStatus status, String code, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem(status, code, detail).toDetail());
    }
}
