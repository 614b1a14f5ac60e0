package io.punctual.entitlements.directory;

import io.punctual.kit.message.Personal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing other services refer to by id; its components are what they are told. */
public sealed interface DirectoryEntry {
    boolean active();

    /** The admin's own fields by their short names. */
    Map<String, Object> fields();

    record Account(String name, @Nullable String parentId, Map<String, Object> fields, boolean active)
            implements DirectoryEntry {}

    /** Name, e-mail address and telephone are personal text. */
    record Contact(
            Personal personal,
            @Nullable String accountId,
            @Nullable String locale,
            Map<String, Object> fields,
            boolean active)
            implements DirectoryEntry {}

    record Product(String name, @Nullable String family, Map<String, Object> fields, boolean active)
            implements DirectoryEntry {}

    record Asset(
            String name,
            String accountId,
            @Nullable String productCode,
            @Nullable String serialNumber,
            Map<String, Object> fields,
            boolean active)
            implements DirectoryEntry {}
}
