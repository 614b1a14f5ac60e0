package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a milestone type says of every milestone that has its name. */
public record MilestoneType(String name, @Nullable String description, String recurrence) {
    static final String NONE = "NONE";

    public static MilestoneType read(String name, Reading type) {
        return new MilestoneType(
                MetadataNames.decoded(type.text("name").orElse(name)),
                type.text("description").orElse(null),
                type.child("recurrenceType").map(MilestoneType::recurrence).orElse(NONE));
    }

    private static String recurrence(Reading recurrence) {
        return switch (recurrence.text().toLowerCase(Locale.ROOT)) {
            case "", "none" -> NONE;
            case "recursindependently" -> "INDEPENDENT";
            case "recurschained" -> "SEQUENTIAL";
            default -> {
                recurrence.refuse("is no recurrence that is known; the milestone does not recur");
                yield NONE;
            }
        };
    }

    public String key() {
        return MetadataNames.key(name);
    }
}
