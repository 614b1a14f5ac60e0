package io.punctual.entitlements.salesforce.xml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as Salesforce writes them in files and references: URL-encoded at times, and the same in any case of letters. */
public final class MetadataNames {
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private MetadataNames() {}

    /** A plus stays a plus: only what is escaped is decoded. */
    public static String decoded(String name) {
        return ENCODED.matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(URLDecoder.decode(found.group(), StandardCharsets.UTF_8)))
                .strip();
    }

    /** What two names are compared by. */
    public static String key(String name) {
        return decoded(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
