package io.punctual.entitlements.salesforce.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one file: all of it is written, or nothing. */
public record FileReport(
        String file,
        @Nullable String kind,
        Result result,
        @Nullable String reason,
        Counts elements,
        List<Made> made,
        List<Line> lines) {
    /** Whether anything came of the file. */
    public enum Result {
        IMPORTED,
        REFUSED,
        /** It is of no kind that is read. */
        IGNORED
    }
}
