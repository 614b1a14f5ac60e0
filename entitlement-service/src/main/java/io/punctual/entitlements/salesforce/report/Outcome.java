package io.punctual.entitlements.salesforce.report;

/** What became of one element. */
public enum Outcome {
    /** It has its effect here too. */
    CARRIED,
    /** It is kept and shown, and has no effect until somebody gives it one. */
    STUBBED,
    /** It is not here; the reason says why. */
    REFUSED
}
