package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.SalesforceIds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a process in our language.
 *
 * @param master what all versions share, when the file says it
 * @param obstacles why it is kept as a draft although it is active in Salesforce
 * @param businessHours the names of the business hours it refers to
 * @param activeLine where the file says whether it is active
 * @param milestones where each milestone of the definition comes from
 */
public record TranslatedProcess(
        String name,
        @Nullable String master,
        int version,
        boolean active,
        boolean isDefault,
        Map<String, @Nullable Object> definition,
        List<String> obstacles,
        Set<String> businessHours,
        Optional<Reading> activeLine,
        List<Reading> milestones) {
    /** The same for all versions of the process. */
    public String id() {
        return SalesforceIds.process(master == null ? SalesforceIds.nameKey(name) : SalesforceIds.masterKey(master));
    }
}
