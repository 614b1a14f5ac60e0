package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.definition.Finding;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.stream.Collectors;

/** Why our own rules refuse something, in one sentence for the report. */
final class Refusals {
    private Refusals() {}

    static String words(ProblemException problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream()
                        .map(error -> error.field() + ": " + error.message())
                        .collect(Collectors.joining("; "));
    }

    static String words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.field() + ": " + finding.message())
                .collect(Collectors.joining("; "));
    }
}
