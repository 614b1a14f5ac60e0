package io.punctual.entitlements.resolution;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A condition on the facts of a case that an admin wrote. */
@FunctionalInterface
public interface Criteria {
    Outcome judge(Map<String, ? extends @Nullable Object> values);

    /** Whether the condition holds; an evaluation that failed does not hold and says why. */
    record Outcome(boolean holds, Optional<String> failure) {}
}
