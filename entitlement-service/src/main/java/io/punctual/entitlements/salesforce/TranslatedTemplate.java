package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.process.HoursReference;
import io.punctual.entitlements.salesforce.process.Surroundings;
import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entitlement template as its file says it. */
record TranslatedTemplate(
        String name,
        @Nullable String type,
        Optional<Reading> process,
        @Nullable String businessHoursId,
        @Nullable Integer termDays,
        @Nullable Integer cases,
        Set<String> businessHours) {
    static TranslatedTemplate read(String component, Reading template, Surroundings surroundings) {
        var hours = new HashSet<String>();
        var perIncident =
                template.text("isPerIncident").map("true"::equalsIgnoreCase).orElse(false);
        var cases = template.child("casesPerEntitlement")
                .filter(found -> !found.text().isEmpty());
        if (!perIncident) {
            cases.ifPresent(found -> found.note("does not count, for the template is not per incident"));
        }
        return new TranslatedTemplate(
                MetadataNames.decoded(template.text("name").orElse(component)),
                template.text("type").orElse(null),
                template.child("entitlementProcess")
                        .filter(found -> !found.text().isEmpty()),
                HoursReference.read(template, surroundings, hours).orElse(null),
                number(template.child("term")).orElse(null),
                perIncident ? number(cases).orElse(null) : null,
                Set.copyOf(hours));
    }

    private static Optional<Integer> number(Optional<Reading> element) {
        return element.filter(found -> !found.text().isEmpty()).flatMap(found -> {
            var digits = found.text().replaceFirst("\\.0*$", "");
            if (digits.matches("[1-9]\\d{0,8}")) {
                return Optional.of(Integer.valueOf(digits));
            }
            found.refuse("is no whole number above zero");
            return Optional.empty();
        });
    }
}
