package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.xml.SourceFile;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are read, by their ending and by their root element. */
enum FileKind {
    BUSINESS_HOURS("businesshours.settings", "BusinessHoursSettings"),
    MILESTONE_TYPE(".milestonetype", "MilestoneType"),
    ENTITLEMENT_PROCESS(".entitlementprocess", "EntitlementProcess"),
    ENTITLEMENT_TEMPLATE(".entitlementtemplate", "EntitlementTemplate");

    private final String ending;
    private final String root;

    FileKind(String ending, String root) {
        this.ending = ending;
        this.root = root;
    }

    String root() {
        return root;
    }

    static Optional<FileKind> of(SourceFile file) {
        var name = file.baseName().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
    }

    static Optional<FileKind> ofRoot(String root) {
        return Stream.of(values()).filter(kind -> kind.root.equals(root)).findFirst();
    }
}
