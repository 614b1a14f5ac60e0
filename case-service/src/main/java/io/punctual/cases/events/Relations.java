package io.punctual.cases.events;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands to others of its kind.
 *
 * @param followsId the closed case that it takes up again; unlike a child it is a question of its own (rule 2)
 * @param mergedInto where its work goes on since it was merged
 * @param mergedCases those whose work goes on here
 */
public record Relations(@Nullable UUID followsId, @Nullable CaseRef mergedInto, List<CaseRef> mergedCases) {
    static final Relations NONE = new Relations(null, null, List.of());

    public Relations {
        mergedCases = List.copyOf(mergedCases);
    }

    static Relations following(@Nullable UUID followsId) {
        return followsId == null ? NONE : new Relations(followsId, null, List.of());
    }

    Relations mergedInto(CaseRef target) {
        return new Relations(followsId, target, mergedCases);
    }

    Relations takingIn(CaseRef merged) {
        return new Relations(
                followsId,
                mergedInto,
                Stream.concat(mergedCases.stream(), Stream.of(merged)).toList());
    }

    public @Nullable UUID mergedIntoId() {
        return mergedInto == null ? null : mergedInto.caseId();
    }

    /** Whether that case was merged into this one, itself and not by way of another. */
    public boolean tookIn(UUID caseId) {
        return mergedCases.stream().anyMatch(merged -> merged.caseId().equals(caseId));
    }
}
