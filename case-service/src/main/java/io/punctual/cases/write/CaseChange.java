package io.punctual.cases.write;

import io.punctual.cases.events.CaseSnapshot;

/** A case after a command, with the sequence of its last event as its version. */
public record CaseChange(CaseSnapshot snapshot, long version) {}
