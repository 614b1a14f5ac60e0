package io.punctual.milestones.simulation;

import io.punctual.milestones.proposal.CaseFilter;
import io.punctual.milestones.proposal.Proposal;
import java.time.Instant;
import java.util.UUID;

/** A simulation that is ready to run: everything in its request was checked. */
record Trial(UUID id, Proposal proposal, Instant from, Instant to, CaseFilter filter) {}
