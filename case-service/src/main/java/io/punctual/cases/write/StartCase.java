package io.punctual.cases.write;

import io.punctual.cases.write.CaseCommand.OpenCase;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A new case, addressed for Axon. */
public record StartCase(@TargetAggregateIdentifier UUID caseId, OpenCase command, Origin origin) {}
