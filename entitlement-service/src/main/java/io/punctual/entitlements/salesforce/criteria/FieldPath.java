package io.punctual.entitlements.salesforce.criteria;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field of Salesforce that becomes one of the admin's own fields here.
 *
 * @param holder whose field it is here: case, account, contact or product
 */
public record FieldPath(String holder, String name) {
    private static final Pattern USABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Set<String> CASE_LIKE = Set.of("case", "incident", "workorder", "workorderlineitem");

    /** Whether a process on these objects can be run on cases. */
    public static boolean isCaseLike(String object) {
        return CASE_LIKE.contains(object.toLowerCase(Locale.ROOT));
    }

    static Optional<FieldPath> of(String object, String field) {
        if (!USABLE.matcher(field).matches()) {
            return Optional.empty();
        }
        var lower = object.toLowerCase(Locale.ROOT);
        if (CASE_LIKE.contains(lower)) {
            return Optional.of(new FieldPath("case", field));
        }
        return switch (lower) {
            case "account", "contact" -> Optional.of(new FieldPath(lower, field));
            case "product2", "product" -> Optional.of(new FieldPath("product", field));
            default -> Optional.empty();
        };
    }

    /** API names are the same in any case of letters. */
    String key() {
        return holder + "." + name.toLowerCase(Locale.ROOT);
    }

    public String variable() {
        return holder + ".fields." + name;
    }

    /** For people: Care_Level__c is "Care Level". */
    public String label() {
        return name.replaceFirst("(?i)__[a-z]+$", "").replace('_', ' ').strip();
    }
}
