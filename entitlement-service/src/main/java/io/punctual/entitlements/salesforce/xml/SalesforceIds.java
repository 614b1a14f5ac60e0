package io.punctual.entitlements.salesforce.xml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** The ids that things of Salesforce have here: the same name always leads to the same id, so that importing again changes nothing. */
public final class SalesforceIds {
    private static final int LONGEST = 80;
    private static final int SHORT_RECORD_ID = 15;

    private SalesforceIds() {}

    /** Readable, and still different for names that differ in signs only. */
    public static String named(String name) {
        var key = MetadataNames.key(name);
        var slug = key.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var plain = slug.equals(key.replace(' ', '-')) && slug.length() <= LONGEST && !slug.isEmpty();
        return "sf-" + (plain ? slug : slug.substring(0, Math.min(slug.length(), LONGEST)) + "-" + digest(key));
    }

    /** All versions of a process have the same master; its id has a long form with a checksum behind the short one. */
    public static String process(String masterOrName) {
        return UUID.nameUUIDFromBytes(("salesforce/process/" + masterOrName).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public static String masterKey(String versionMaster) {
        return "master/" + versionMaster.substring(0, Math.min(versionMaster.length(), SHORT_RECORD_ID));
    }

    public static String nameKey(String processName) {
        return "name/" + MetadataNames.key(processName);
    }

    private static String digest(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8)
                .toLowerCase(Locale.ROOT);
    }
}
