package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.salesforce.process.MilestoneType;
import io.punctual.kit.expression.VariableType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the organisation has already.
 *
 * @param caseFields by their names
 * @param customerFields by their full names
 * @param businessHours whether there are real ones of this id, and not only a stub
 * @param milestoneTypes of earlier imports, by key
 * @param processes the ids of the processes of a name
 */
record Known(
        Map<String, VariableType> caseFields,
        Map<String, VariableType> customerFields,
        Predicate<String> businessHours,
        Function<String, Optional<MilestoneType>> milestoneTypes,
        Function<String, List<String>> processes,
        ZoneId zone,
        LocalDate today) {}
