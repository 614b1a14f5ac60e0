package io.punctual.entitlements.cover;

/** How a case stands as far as its cover goes. */
public enum Standing {
    OPEN,
    CLOSED,
    /** Closed because its work goes on in another case, or because it is spam; it costs nobody an incident (rule 2). */
    WITHDRAWN
}
