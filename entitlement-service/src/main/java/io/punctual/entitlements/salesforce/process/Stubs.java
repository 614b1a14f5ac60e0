package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.criteria.Criteria;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a definition names what it keeps without effect. */
final class Stubs {
    private static final int LONGEST_SOURCE = 4_000;

    private Stubs() {}

    static Map<String, Object> of(String name, Criteria.Stub stub) {
        return of(name, stub.what(), stub.source());
    }

    static Map<String, Object> of(String name, String what, String source) {
        var stub = new LinkedHashMap<String, Object>();
        stub.put("name", name);
        stub.put("what", what);
        stub.put("source", source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) + "…" : source);
        return stub;
    }
}
