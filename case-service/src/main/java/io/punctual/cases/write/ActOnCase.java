package io.punctual.cases.write;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A command to an existing case, addressed for Axon; with a version it is only meant for the case as it was then. */
public record ActOnCase(
        @TargetAggregateIdentifier UUID caseId,
        CaseCommand command,
        Origin origin,
        @Nullable Long expectedVersion) {}
