package io.punctual.entitlements.events;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts about one entitlement process and its versions. Append-only: never rename or drop a component. */
public sealed interface ProcessEvent {
    String processId();

    int version();

    /** The subject of the token of who did it. */
    String by();

    Instant at();

    /** A draft was written: version 1 creates the process. The definition is the document as it was written. */
    record VersionDrafted(
            String processId, int version, Map<String, @Nullable Object> definition, String by, Instant at)
            implements ProcessEvent {}

    record DraftEdited(String processId, int version, Map<String, @Nullable Object> definition, String by, Instant at)
            implements ProcessEvent {}

    /** The version became the default for new cases; variables are the names and types its expressions were checked with. */
    record VersionActivated(
            String processId,
            int version,
            Map<String, @Nullable Object> definition,
            Map<String, String> variables,
            String by,
            Instant at)
            implements ProcessEvent {}

    /** An active version was made the default for new cases, in place of the one activated last. */
    record DefaultChosen(String processId, int version, String by, Instant at) implements ProcessEvent {}
}
