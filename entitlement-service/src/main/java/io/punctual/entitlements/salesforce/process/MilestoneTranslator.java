package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.criteria.Criteria;
import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates one milestone of a process. */
final class MilestoneTranslator {
    private static final Criteria.Names START = new Criteria.Names(
            "milestoneCriteriaFilterItems",
            List.of("criteriaBooleanFilter", "milestoneCriteriaBooleanFilter"),
            List.of("milestoneCriteriaFormula", "criteriaFormula"));

    /** A milestone needs a target; one without never starts, so nobody sees this one. */
    private static final Duration NO_TARGET = Duration.ofDays(365);

    private final String object;
    private final Criteria criteria;
    private final Surroundings surroundings;
    private final Set<String> hours;

    MilestoneTranslator(String object, Criteria criteria, Surroundings surroundings, Set<String> hours) {
        this.object = object;
        this.criteria = criteria;
        this.surroundings = surroundings;
        this.hours = hours;
    }

    Map<String, @Nullable Object> translate(Reading milestone) {
        var definition = new LinkedHashMap<String, @Nullable Object>();
        var stubs = new ArrayList<Map<String, Object>>();
        var name = name(milestone);
        definition.put("name", name);
        var type = type(milestone, name);
        type.map(MilestoneType::description).ifPresent(text -> definition.put("instruction", text));
        var target = target(milestone, stubs);
        definition.put("target", target.orElse(NO_TARGET).toString());
        definition.put("recurrence", type.map(MilestoneType::recurrence).orElse(MilestoneType.NONE));
        var late = milestone
                .child("useCriteriaStartTime")
                .map(ProcessTranslator::isTrue)
                .orElse(false);
        definition.put("startsAt", late ? "CRITERIA" : "PROCESS");
        HoursReference.read(milestone, surroundings, hours).ifPresent(id -> definition.put("businessHoursId", id));
        criteria(milestone, name, target.isPresent(), definition, stubs);
        completion(milestone, name, definition, stubs);
        var actions = Triggers.of(milestone, target);
        if (!actions.isEmpty()) {
            definition.put("actions", actions);
        }
        if (!stubs.isEmpty()) {
            definition.put("stubs", stubs);
        }
        withoutPlace(milestone);
        return definition;
    }

    private static String name(Reading milestone) {
        return milestone.text("milestoneName").map(MetadataNames::decoded).orElseGet(() -> {
            milestone.note("has no name and got one");
            return "Milestone";
        });
    }

    private Optional<MilestoneType> type(Reading milestone, String name) {
        var type = surroundings.milestoneType(name);
        if (type.isEmpty()) {
            milestone
                    .child("milestoneName")
                    .ifPresent(
                            place -> place.note("its milestone type is not among the files; taken as not recurring"));
        }
        return type;
    }

    private static Optional<Duration> target(Reading milestone, List<Map<String, Object>> stubs) {
        var computed = milestone
                .child("minutesCustomClass")
                .filter(found -> !found.text().isEmpty());
        computed.ifPresent(found -> {
            found.stub("its minutes are computed by Apex code, which is not here; the milestone is a stub that never"
                    + " starts until somebody gives it a target and takes \"false\" out of its criteria");
            stubs.add(Stubs.of(found.text(), "minutesCustomClass", found.text()));
        });
        var minutes = milestone
                .child("minutesToComplete")
                .filter(found -> !found.text().isEmpty());
        if (minutes.isEmpty()) {
            if (computed.isEmpty()) {
                milestone.stub("has no minutes to complete, so it never starts");
                stubs.add(Stubs.of("target", "minutesToComplete", ""));
            }
            return Optional.empty();
        }
        var amount = Whole.of(minutes.get(), 0);
        if (amount <= 0) {
            minutes.get().stub("is no time to complete anything in; the milestone never starts");
            stubs.add(Stubs.of("target", "minutesToComplete", minutes.get().text()));
            return Optional.empty();
        }
        if (computed.isPresent()) {
            minutes.get().stub("stands beside Apex code that computes the minutes");
            return Optional.empty();
        }
        return Optional.of(Duration.ofMinutes(amount));
    }

    private void criteria(
            Reading milestone,
            String name,
            boolean hasTarget,
            Map<String, @Nullable Object> definition,
            List<Map<String, Object>> stubs) {
        var start = criteria.of(object, milestone, START);
        if (start.stub() != null) {
            stubs.add(Stubs.of("criteria of " + name, start.stub()));
        }
        var cel = start.cel();
        if (!hasTarget && !(cel != null && cel.startsWith("false"))) {
            cel = Inert.of(cel);
        }
        if (cel != null) {
            definition.put("criteria", cel);
        }
    }

    private void completion(
            Reading milestone, String name, Map<String, @Nullable Object> definition, List<Map<String, Object>> stubs) {
        milestone.child("milestoneCompletionCriteria").ifPresent(place -> {
            place.child("criteriaObjectType")
                    .ifPresent(kind -> kind.note("completion always reads the case and its customer here"));
            var completion = criteria.of(object, place, START);
            if (completion.cel() != null) {
                definition.put("completion", completion.cel());
            }
            if (completion.stub() != null) {
                stubs.add(Stubs.of("completion of " + name, completion.stub()));
            }
        });
    }

    private static void withoutPlace(Reading milestone) {
        milestone.child("agreementType").ifPresent(kind -> kind.refuse("milestones are of one kind here"));
        milestone
                .child("isDisplayedOnLinkedEntity")
                .ifPresent(shown -> shown.refuse("cases show all their milestones here"));
    }
}
