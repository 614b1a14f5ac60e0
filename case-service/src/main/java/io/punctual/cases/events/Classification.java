package io.punctual.cases.events;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom and what a case is about; entitlements are chosen by it. */
public record Classification(
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId,
        @Nullable String type,
        Map<String, Object> fields,
        @Nullable String businessHoursId) {
    public static final Classification NOTHING = new Classification(null, null, null, null, null, Map.of(), null);

    public Classification {
        fields = FieldValues.normal(fields);
    }

    public Classification withFields(Map<String, Object> changed) {
        return new Classification(accountId, contactId, productCode, assetId, type, changed, businessHoursId);
    }
}
