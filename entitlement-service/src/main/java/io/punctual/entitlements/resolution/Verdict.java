package io.punctual.entitlements.resolution;

/** What became of one candidate: whether it applies to the case, and why it won or lost. */
public record Verdict(Candidate candidate, boolean applies, Reason reason) {}
