package io.punctual.kit.expression;

/** What a variable of an expression holds. */
public enum VariableType {
    STRING,
    /** Any number, compared as a double. */
    NUMBER,
    BOOLEAN,
    /** An instant, given as an {@link java.time.Instant} or its ISO text. */
    TIMESTAMP,
    /** A day without a time, a string such as 2026-03-02, so that it compares in its own order and needs no zone. */
    DATE
}
