package io.punctual.kit.messaging;

import io.punctual.kit.messaging.DeadLetterBox.Letter;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators do about dead letters: look, mend the cause, send again. */
@RestController
@RequestMapping("/api/operations/dead-letters")
@PreAuthorize("hasRole('ADMIN')")
class DeadLetterController {
    private static final int LIMIT = 200;

    private final DeadLetterBox letters;

    DeadLetterController(DeadLetterBox letters) {
        this.letters = letters;
    }

    @GetMapping
    Page<Letter> list() {
        return new Page<>(letters.list(LIMIT), null);
    }

    @PostMapping("/{topic}/{partition}/{offset}/redrive")
    Letter redrive(@PathVariable String topic, @PathVariable int partition, @PathVariable long offset) {
        return letters.redrive(topic, partition, offset, CurrentUser.get().id())
                .orElseThrow(() -> ProblemException.notFound("dead letter", topic + "-" + partition + "@" + offset));
    }
}
