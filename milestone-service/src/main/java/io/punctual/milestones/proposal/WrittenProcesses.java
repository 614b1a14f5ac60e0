package io.punctual.milestones.proposal;

import io.punctual.kit.expression.ExpressionEnvironment;
import io.punctual.kit.expression.InvalidExpression;
import io.punctual.kit.expression.VariableType;
import io.punctual.kit.message.Contracts;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessDocument;
import io.punctual.milestones.definition.TriggerDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a process that was written into a request, with every place that is wrong named by its path. */
@Component
class WrittenProcesses {
    private static final Duration LONGEST = Duration.ofDays(3660);

    private final Contracts contracts;

    WrittenProcesses(Contracts contracts) {
        this.contracts = contracts;
    }

    ProcessDocument read(String path, JsonNode definition, Map<String, VariableType> variables) {
        var data = MessageJson.MAPPER.createObjectNode();
        data.put("id", "proposal").put("version", 1).put("revision", 0).put("state", "ACTIVE");
        data.set("variables", MessageJson.MAPPER.valueToTree(variables));
        data.set("definition", definition);
        refuse(contracts.violations("service-levels", "io.punctual.service-level.process.v1", data).stream()
                .map(violation -> problem(path, violation))
                .toList());
        try {
            var document = MessageJson.MAPPER.treeToValue(data, ProcessDocument.class);
            refuse(durations(path, document));
            return document;
        } catch (JacksonException unreadable) {
            var place = JsonPath.of(unreadable).replaceFirst("^\\.definition", "");
            throw Wrong.value(path + place, null, "cannot be read: " + unreadable.getOriginalMessage());
        }
    }

    /** Says of each expression that cannot be used where it stands and at which position it is wrong. */
    static CompiledProcess compile(String path, ProcessDocument document) {
        var environment = ExpressionEnvironment.of(document.variables());
        var problems = new ArrayList<FieldProblem>();
        check(environment, path + ".exit", document.definition().exit(), problems);
        var milestones = document.definition().milestones();
        for (int i = 0; i < milestones.size(); i++) {
            var place = path + ".milestones[" + i + "]";
            check(environment, place + ".criteria", milestones.get(i).criteria(), problems);
            check(environment, place + ".completion", milestones.get(i).completion(), problems);
        }
        refuse(problems);
        return CompiledProcess.compile(document);
    }

    private static void check(
            ExpressionEnvironment environment, String path, @Nullable String source, List<FieldProblem> problems) {
        if (source == null || source.isBlank()) {
            return;
        }
        try {
            environment.compile(source);
        } catch (InvalidExpression invalid) {
            problems.add(new FieldProblem(path, source, invalid.reason()));
        }
    }

    private static List<FieldProblem> durations(String path, ProcessDocument document) {
        var problems = new ArrayList<FieldProblem>();
        var milestones = document.definition().milestones();
        for (int i = 0; i < milestones.size(); i++) {
            var place = path + ".milestones[" + i + "]";
            var target = milestones.get(i).target();
            positive(place + ".target", target.byDefault(), problems);
            target.byPriority().forEach((priority, time) -> positive(place + ".target." + priority, time, problems));
            offsets(place + ".actions", milestones.get(i).triggers(), problems);
        }
        return problems;
    }

    private static void offsets(String path, List<TriggerDefinition> triggers, List<FieldProblem> problems) {
        for (int i = 0; i < triggers.size(); i++) {
            var offset = triggers.get(i).offset();
            if (offset != null && (offset.isNegative() || offset.compareTo(LONGEST) > 0)) {
                problems.add(new FieldProblem(
                        path + "[" + i + "].offset", offset, "must be a duration from PT0S to ten years"));
            }
        }
    }

    private static void positive(String path, Duration time, List<FieldProblem> problems) {
        if (!time.isPositive() || time.compareTo(LONGEST) > 0) {
            problems.add(new FieldProblem(path, time, "must be a duration above zero and of at most ten years"));
        }
    }

    private static FieldProblem problem(String path, String violation) {
        var parts = violation.split(": ", 2);
        var place = JsonPath.of(parts[0]).replaceFirst("^\\.definition", "");
        return new FieldProblem(path + place, null, parts.length == 2 ? parts[1] : violation);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }
}
