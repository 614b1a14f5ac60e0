package io.punctual.cases.references;

import org.jspecify.annotations.Nullable;

/** What a request refers to by id. */
public record Mentioned(
        @Nullable String accountId,
        @Nullable String contactId,
        @Nullable String productCode,
        @Nullable String assetId) {
    boolean nothing() {
        return accountId == null && contactId == null && productCode == null && assetId == null;
    }
}
