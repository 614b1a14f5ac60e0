package io.punctual.entitlements.cover;

import java.time.Instant;

/** An entitlement that an agent chose for a case among those that apply, until it is withdrawn (rule 3). */
public record Choice(String entitlementId, String reason, String by, Instant at) {}
