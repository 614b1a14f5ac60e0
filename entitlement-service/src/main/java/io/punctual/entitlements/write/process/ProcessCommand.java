package io.punctual.entitlements.write.process;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What an admin may ask of an entitlement process. */
public sealed interface ProcessCommand {
    String processId();

    String by();

    /** Creates the process with version 1 as a draft. */
    record CreateProcess(
            @TargetAggregateIdentifier String processId, Map<String, @Nullable Object> definition, String by)
            implements ProcessCommand {}

    /** Adds the next version as a draft. */
    record DraftVersion(
            @TargetAggregateIdentifier String processId, Map<String, @Nullable Object> definition, String by)
            implements ProcessCommand {}

    /** Takes over a version under the number it has elsewhere; a draft of that number is edited. */
    record ImportVersion(
            @TargetAggregateIdentifier String processId,
            int version,
            Map<String, @Nullable Object> definition,
            String by)
            implements ProcessCommand {}

    record EditDraft(
            @TargetAggregateIdentifier String processId,
            int version,
            Map<String, @Nullable Object> definition,
            String by)
            implements ProcessCommand {}

    /** Makes a draft the default for new cases. */
    record ActivateVersion(
            @TargetAggregateIdentifier String processId, int version, Map<String, String> variables, String by)
            implements ProcessCommand {}

    /** Makes another active version the default for new cases. */
    record ChooseDefault(@TargetAggregateIdentifier String processId, int version, String by)
            implements ProcessCommand {}
}
