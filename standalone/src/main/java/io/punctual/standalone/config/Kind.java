package io.punctual.standalone.config;

import io.punctual.standalone.remote.Server;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be configured by files, in the order in which one refers to another. */
enum Kind {
    CASE_FIELD("fields", "case-fields", "name", Set.of("name", "revision")),
    CUSTOMER_FIELD("customer-fields", "customer-fields", "name", Set.of("name")),
    CASE_STATUS("statuses", "case-statuses", "name", Set.of("name", "revision")),
    BUSINESS_HOURS("business-hours", "business-hours", "id", Set.of("id", "revision")),
    PROCESS("processes", "entitlement-processes", "id", Set.of("id")),
    TEMPLATE("templates", "entitlement-templates", "id", Set.of("id", "revision")),
    ENTITLEMENT("entitlements", "entitlements", "id", Set.of("id", "revision", "status", "casesUsed", "warnings")),
    ORGANISATION("organisation", "organisation", "", Set.of("revision"));

    private final String folder;
    private final String path;
    private final String key;
    private final Set<String> told;

    Kind(String folder, String path, String key, Set<String> told) {
        this.folder = folder;
        this.path = path;
        this.key = key;
        this.told = told;
    }

    /** The folder or the file (without its ending) that holds things of this kind. */
    String folder() {
        return folder;
    }

    /** The field that names one thing; empty where there is only one. */
    String key() {
        return key;
    }

    /** Fields that the server tells but nobody sets. */
    Set<String> told() {
        return told;
    }

    boolean isSingle() {
        return key.isEmpty();
    }

    String list() {
        return "/api/" + path;
    }

    String address(String id) {
        return isSingle() ? list() : list() + "/" + Server.segment(id);
    }

    static Optional<Kind> in(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }
}
