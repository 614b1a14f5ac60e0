package io.punctual.cases.facts;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** One thing heard of a case from another service. */
public record Fact(String id, String type, long revision, Instant at, JsonNode data) {}
