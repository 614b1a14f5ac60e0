package io.punctual.entitlements.salesforce.report;

import java.time.Instant;
import java.util.List;

/**
 * What became of everything that was uploaded.
 *
 * @param caseFields the fields of cases that conditions read
 * @param customerFields those of accounts, contacts and products
 * @param caseStatuses the words for statuses that conditions look for; cases have them when an admin defines them
 * @param stubs the ids of business hours that stand in for ones that were not among the files
 */
public record ImportReport(
        String id,
        boolean dryRun,
        String by,
        Instant at,
        Summary summary,
        Counts elements,
        List<FileReport> files,
        List<WantedField> caseFields,
        List<WantedField> customerFields,
        List<String> caseStatuses,
        List<String> stubs) {}
