package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.criteria.Criteria;
import io.punctual.entitlements.salesforce.criteria.FieldNames;
import io.punctual.entitlements.salesforce.criteria.FieldPath;
import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Translates one file of an entitlement process. */
public final class ProcessTranslator {
    private static final Pattern VERSIONED = Pattern.compile("(.+)_v(\\d{1,6})", Pattern.CASE_INSENSITIVE);
    private static final Criteria.Names EXIT = new Criteria.Names(
            "exitCriteriaFilterItems", List.of("exitCriteriaBooleanFilter"), List.of("exitCriteriaFormula"));

    private final FieldNames fields;
    private final Criteria criteria;
    private final Surroundings surroundings;

    public ProcessTranslator(FieldNames fields, Criteria criteria, Surroundings surroundings) {
        this.fields = fields;
        this.criteria = criteria;
        this.surroundings = surroundings;
    }

    /** The name of the component is the file's, decoded, such as "basic support_v2". */
    public TranslatedProcess translate(String component, Reading process) {
        var versioned = VERSIONED.matcher(component);
        var isVersioned = versioned.matches();
        var name = process.text("name").orElse(isVersioned ? versioned.group(1) : component);
        var fileVersion = isVersioned ? Integer.parseInt(versioned.group(2)) : 1;
        var number = process.child("versionNumber");
        var version = number.map(found -> Whole.of(found, fileVersion)).orElse(fileVersion);
        var master = process.text("versionMaster").orElse(null);
        var object = process.text("SObjectType").orElse("Case");
        var obstacles = new ArrayList<String>();
        var stubs = new ArrayList<Map<String, Object>>();
        var hours = new TreeSet<String>();
        var definition = new LinkedHashMap<String, @Nullable Object>();
        definition.put("name", MetadataNames.decoded(name));
        process.text("description").ifPresent(text -> definition.put("description", text));
        definition.put("origin", origin(process, object, master, version));
        businessHours(process, hours, definition);
        object(process, object, obstacles);
        definition.put("entry", Map.of("from", entry(process, object, obstacles)));
        exit(process, object, definition, stubs);
        definition.put("milestones", milestones(process, object, hours));
        if (!stubs.isEmpty()) {
            definition.put("stubs", stubs);
        }
        var active = process.child("active");
        var isDefault = process.child("isVersionDefault");
        return new TranslatedProcess(
                MetadataNames.decoded(name),
                master,
                Math.max(1, version),
                active.isPresent() && isTrue(active.get()),
                isDefault.isPresent() && isTrue(isDefault.get()),
                definition,
                obstacles,
                Set.copyOf(hours),
                active,
                process.all("milestones"));
    }

    private static Map<String, Object> origin(Reading process, String object, @Nullable String master, int version) {
        var origin = new LinkedHashMap<String, Object>();
        origin.put("system", "Salesforce");
        origin.put("object", object);
        origin.put("version", version);
        if (master != null) {
            origin.put("master", master);
        }
        process.text("versionNotes").ifPresent(notes -> origin.put("notes", notes));
        return origin;
    }

    private void businessHours(Reading place, Set<String> hours, Map<String, @Nullable Object> target) {
        HoursReference.read(place, surroundings, hours).ifPresent(id -> target.put("businessHoursId", id));
    }

    private static void object(Reading process, String object, List<String> obstacles) {
        if (!object.equalsIgnoreCase("Case")) {
            obstacles.add("it is a process of " + object
                    + ", and processes run on cases here; activate it if these come" + " in as cases");
            process.child("SObjectType").ifPresent(place -> {
                if (FieldPath.isCaseLike(object)) {
                    place.stub(
                            "processes run on cases here; its fields are read as those of the case, and it stays a draft");
                } else {
                    place.stub("processes run on cases here, and it is none; it stays a draft");
                }
            });
        }
    }

    private String entry(Reading process, String object, List<String> obstacles) {
        var place = process.child("entryStartDateField");
        if (place.isEmpty() || place.get().text().isEmpty()) {
            return "CASE_OPENED";
        }
        var field = place.get().text();
        if (field.endsWith(".SlaStartDate")) {
            place.get().note("the start of the service level is the opening of the case here");
            return "CASE_OPENED";
        }
        var start = fields.start(object, field);
        if (start.isEmpty()) {
            place.get().stub("is no date of a case here; it would start when the case opens, so it stays a draft");
            obstacles.add("its start, " + field + ", is no date of a case here");
        }
        return start.filter(variable -> !variable.equals("case.openedAt")).orElse("CASE_OPENED");
    }

    private void exit(
            Reading process, String object, Map<String, @Nullable Object> definition, List<Map<String, Object>> stubs) {
        var exit = criteria.of(object, process, EXIT);
        if (exit.cel() != null) {
            definition.put("exit", exit.cel());
        }
        if (exit.stub() != null) {
            stubs.add(Stubs.of("exit of " + definition.get("name"), exit.stub()));
        }
    }

    private List<Map<String, @Nullable Object>> milestones(Reading process, String object, Set<String> hours) {
        var names = new Namesakes();
        var translator = new MilestoneTranslator(object, criteria, surroundings, hours);
        return process.all("milestones").stream()
                .map(translator::translate)
                .peek(names::tellApart)
                .toList();
    }

    static boolean isTrue(Reading flag) {
        return switch (flag.text().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0", "" -> false;
            default -> {
                flag.refuse("is neither true nor false; taken as false");
                yield false;
            }
        };
    }
}
