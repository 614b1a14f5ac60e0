package io.punctual.milestones.simulation;

import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.Idempotency;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.access.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Simulations over HTTP: begun, watched and cancelled. */
@RestController
@RequestMapping(SimulationController.PATH)
@Tag(name = "What-if")
@PreAuthorize(Access.PLAN)
class SimulationController {
    static final String PATH = "/api/entitlement-processes/simulations";
    private static final int LATEST = 50;

    private final Trials trials;
    private final Simulations simulations;
    private final SimulationRuns runs;
    private final Idempotency idempotency;

    SimulationController(Trials trials, Simulations simulations, SimulationRuns runs, Idempotency idempotency) {
        this.trials = trials;
        this.simulations = simulations;
        this.runs = runs;
        this.idempotency = idempotency;
    }

    @PostMapping
    @Operation(
            summary = "Try a process on what has happened",
            description =
                    "Replays the cases received from one instant to another against a proposed process and business hours."
                            + " It writes nothing about cases. Answers 202; Location tells how far it is, and the result once it is done.")
    ResponseEntity<?> begin(
            @RequestBody SimulationRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var trial = trials.of(UUID.randomUUID(), request);
        var begun = new AtomicReference<@Nullable Trial>();
        var answer = idempotency.once(key, request, () -> {
            if (!simulations.begin(trial.id(), CurrentUser.get().id(), request, SimulationRuns.AT_ONCE)) {
                throw ProblemException.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-simulations",
                        "There are " + SimulationRuns.AT_ONCE
                                + " simulations running. Wait for one to end, or cancel it.");
            }
            begun.set(trial);
            return ResponseEntity.accepted()
                    .location(URI.create(PATH + "/" + trial.id()))
                    .body(found(trial.id()));
        });
        var mine = begun.get();
        if (mine != null) {
            runs.start(mine);
        }
        return answer;
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a simulation is, and its result")
    Simulation found(@PathVariable UUID id) {
        return simulations.find(id).orElseThrow(() -> ProblemException.notFound("simulation", id));
    }

    @GetMapping
    @Operation(summary = "The latest simulations, without their results; they are kept for 30 days")
    Page<Simulation> latest() {
        return new Page<>(simulations.latest(LATEST), null);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Cancel a simulation", description = "One that has ended stays as it ended.")
    Simulation cancel(@PathVariable UUID id) {
        found(id);
        simulations.cancel(id);
        return found(id);
    }
}
