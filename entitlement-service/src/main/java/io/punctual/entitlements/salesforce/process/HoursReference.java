package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import java.util.Optional;
import java.util.Set;

/** A reference to business hours by their name. */
public final class HoursReference {
    private HoursReference() {}

    /** Our id of the hours that the place names, if it names any. */
    public static Optional<String> read(Reading place, Surroundings surroundings, Set<String> named) {
        return place.child("businessHours")
                .filter(found -> !found.text().isEmpty())
                .map(found -> {
                    var name = MetadataNames.decoded(found.text());
                    named.add(name);
                    if (!surroundings.hasBusinessHours(name)) {
                        found.stub(
                                "there are no such business hours; hours of this name that are always open stand in until"
                                        + " they are imported or put");
                    }
                    return surroundings.businessHoursId(name);
                });
    }
}
