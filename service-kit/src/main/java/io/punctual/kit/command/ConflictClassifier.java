package io.punctual.kit.command;

/** Recognises a failure that a fresh try may cure; services add beans of it for their own frameworks. */
@FunctionalInterface
public interface ConflictClassifier {
    boolean isConflict(Throwable failure);
}
