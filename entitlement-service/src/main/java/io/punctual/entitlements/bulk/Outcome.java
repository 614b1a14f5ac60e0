package io.punctual.entitlements.bulk;

/** What became of a row. */
sealed interface Outcome {
    record Created() implements Outcome {}

    record Changed() implements Outcome {}

    record Unchanged() implements Outcome {}

    record Rejected(String reason) implements Outcome {}

    /** It names one that comes later in the file, and gets its turn after all others. */
    record PutOff() implements Outcome {}
}
