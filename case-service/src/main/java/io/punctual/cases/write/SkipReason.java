package io.punctual.cases.write;

/** Why an action of a milestone was not performed (rule 16); the names are part of the published language. */
public enum SkipReason {
    CASE_IS_OVER,
    WOULD_LOWER_PRIORITY,
    CHANGED_BY_PERSON,
    OWNER_CHANGED,
    OWNER_CHANGED_BY_PERSON,
    NOBODY_TO_TAKE_IT,
    DUE_AFTER_CLOSING,
    DUE_INSIDE_PAUSE,
    NOT_DEFINED,
    UNKNOWN_OWNER,
    CAUSATION_TOO_DEEP
}
