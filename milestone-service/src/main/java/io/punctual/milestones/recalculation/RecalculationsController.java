package io.punctual.milestones.recalculation;

import io.punctual.kit.web.Page;
import io.punctual.milestones.access.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows operators how far recalculations are. */
@RestController
@RequestMapping("/api/operations/recalculations")
class RecalculationsController {
    private final Recalculations recalculations;

    RecalculationsController(Recalculations recalculations) {
        this.recalculations = recalculations;
    }

    @GetMapping
    @PreAuthorize(Access.OPERATE)
    Page<Recalculation> latest() {
        return new Page<>(recalculations.latest(), null);
    }
}
