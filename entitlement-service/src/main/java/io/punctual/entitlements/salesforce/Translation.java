package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.definition.Vocabulary;
import io.punctual.entitlements.salesforce.Batch.Parsed;
import io.punctual.entitlements.salesforce.criteria.Criteria;
import io.punctual.entitlements.salesforce.criteria.FieldNames;
import io.punctual.entitlements.salesforce.criteria.FieldSurvey;
import io.punctual.entitlements.salesforce.hours.HoursTranslator;
import io.punctual.entitlements.salesforce.hours.TranslatedHours;
import io.punctual.entitlements.salesforce.process.MilestoneType;
import io.punctual.entitlements.salesforce.process.ProcessTranslator;
import io.punctual.entitlements.salesforce.process.Surroundings;
import io.punctual.entitlements.salesforce.process.TranslatedProcess;
import io.punctual.entitlements.salesforce.report.Reading;
import io.punctual.entitlements.salesforce.xml.MetadataNames;
import io.punctual.entitlements.salesforce.xml.SalesforceIds;
import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.InvalidExpression;
import io.punctual.kit.expression.VariableType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All files of a batch in our language; nothing is asked of or told to anybody here. */
final class Translation implements Surroundings {
    private final Known known;
    private final FieldSurvey survey = new FieldSurvey();
    private final ExpressionEnvironment environment;
    private final Function<String, Optional<String>> problem;
    private final Map<String, MilestoneType> types = new HashMap<>();
    private final Map<String, TranslatedHours> hoursByKey = new HashMap<>();
    private final List<Translated<List<TranslatedHours>>> hours;
    private final List<Translated<MilestoneType>> milestoneTypes;
    private final List<Translated<TranslatedProcess>> processes;
    private final List<Translated<TranslatedTemplate>> templates;

    Translation(Batch batch, Known known) {
        this.known = known;
        batch.of(FileKind.ENTITLEMENT_PROCESS).forEach(file -> survey.look(file.root()));
        var fields = new FieldNames(survey, ownFields());
        this.environment = ExpressionEnvironment.of(vocabulary(fields));
        this.problem = problems(environment);
        var hoursTranslator = new HoursTranslator(known.zone(), known.today());
        this.hours = all(batch, FileKind.BUSINESS_HOURS, (file, root) -> hoursTranslator.translate(root));
        hours.forEach(file ->
                file.content().forEach(each -> hoursByKey.putIfAbsent(MetadataNames.key(each.name()), each)));
        this.milestoneTypes = all(
                batch,
                FileKind.MILESTONE_TYPE,
                (file, root) -> MilestoneType.read(file.source().componentName(), root));
        milestoneTypes.forEach(file -> types.putIfAbsent(file.content().key(), file.content()));
        var translator = new ProcessTranslator(fields, new Criteria(fields, known.zone(), problem), this);
        this.processes = all(
                batch,
                FileKind.ENTITLEMENT_PROCESS,
                (file, root) -> translator.translate(file.source().componentName(), root));
        processes.forEach(file -> Sensible.make(file.content(), environment));
        this.templates = all(
                batch,
                FileKind.ENTITLEMENT_TEMPLATE,
                (file, root) -> TranslatedTemplate.read(file.source().componentName(), root, this));
    }

    private interface Reader<T> {
        T read(Parsed file, Reading root);
    }

    private static <T> List<Translated<T>> all(Batch batch, FileKind kind, Reader<T> reader) {
        return batch.of(kind).stream()
                .map(file -> new Translated<>(file, reader.read(file, Reading.of(file.ledger()))))
                .toList();
    }

    private Map<String, VariableType> ownFields() {
        var own = new LinkedHashMap<>(known.customerFields());
        known.caseFields().forEach((name, type) -> own.put(Vocabulary.CASE_FIELDS + name, type));
        return own;
    }

    private Map<String, VariableType> vocabulary(FieldNames fields) {
        var names = new LinkedHashMap<>(Vocabulary.ofProcesses(known.caseFields()));
        names.putAll(known.customerFields());
        names.putAll(fields.surveyed());
        return names;
    }

    private static Function<String, Optional<String>> problems(ExpressionEnvironment environment) {
        return source -> {
            try {
                environment.compile(source);
                return Optional.empty();
            } catch (InvalidExpression invalid) {
                return Optional.of(invalid.reason());
            }
        };
    }

    @Override
    public String businessHoursId(String name) {
        return SalesforceIds.named(name);
    }

    @Override
    public boolean hasBusinessHours(String name) {
        return hoursByKey.containsKey(MetadataNames.key(name))
                || known.businessHours().test(businessHoursId(name));
    }

    @Override
    public Optional<MilestoneType> milestoneType(String name) {
        var key = MetadataNames.key(name);
        return Optional.ofNullable(types.get(key))
                .or(() -> known.milestoneTypes().apply(key));
    }

    /** The process of this name, among the files or among those that are there already. */
    Optional<String> processId(String name) {
        var key = MetadataNames.key(name);
        return processes.stream()
                .map(Translated::content)
                .filter(process -> MetadataNames.key(process.name()).equals(key))
                .map(TranslatedProcess::id)
                .findFirst()
                .or(() -> known.processes().apply(MetadataNames.decoded(name)).stream()
                        .findFirst());
    }

    Known known() {
        return known;
    }

    List<String> caseStatuses() {
        return survey.statuses();
    }

    Map<String, VariableType> vocabulary() {
        return environment.variables();
    }

    ExpressionEnvironment environment() {
        return environment;
    }

    Function<String, Optional<String>> problem() {
        return problem;
    }

    List<Translated<List<TranslatedHours>>> hours() {
        return hours;
    }

    List<Translated<MilestoneType>> milestoneTypes() {
        return milestoneTypes;
    }

    List<Translated<TranslatedProcess>> processes() {
        return processes;
    }

    List<Translated<TranslatedTemplate>> templates() {
        return templates;
    }
}
