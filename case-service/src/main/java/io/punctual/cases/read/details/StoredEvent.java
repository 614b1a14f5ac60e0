package io.punctual.cases.read.details;

import io.punctual.cases.events.CaseEvent;

/** One of the case's own events with its id and its place in the case. */
record StoredEvent(String id, long sequence, CaseEvent event) {}
