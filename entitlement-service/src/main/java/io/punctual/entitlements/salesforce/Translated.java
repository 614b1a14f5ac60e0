package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.Batch.Parsed;

/** A file in our language. */
record Translated<T>(Parsed file, T content) {
    String path() {
        return file.source().path();
    }
}
