package io.punctual.cases.events;

import java.util.UUID;

/** Another case, by its id and by the number that people call it by. */
public record CaseRef(UUID caseId, long number) {}
