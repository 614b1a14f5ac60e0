package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.definition.DefinitionReader;
import io.punctual.entitlements.definition.Finding;
import io.punctual.entitlements.salesforce.process.Inert;
import io.punctual.entitlements.salesforce.process.TranslatedProcess;
import io.punctual.entitlements.sense.ProcessSense;
import io.punctual.kit.expression.ExpressionEnvironment;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Real processes hold milestones that can never start or be met; such a one is kept without effect, and the rest runs. */
final class Sensible {
    private static final Pattern MILESTONE = Pattern.compile("milestones\\[(\\d+)].*");

    private Sensible() {}

    static void make(TranslatedProcess process, ExpressionEnvironment environment) {
        for (var finding : findings(process, environment)) {
            var milestone = MILESTONE.matcher(finding.field());
            if (milestone.matches()) {
                inert(process, Integer.parseInt(milestone.group(1)), finding.message());
            } else if (finding.field().equals("exit")) {
                Inert.make(process.definition(), "exit", "exit of " + process.name(), finding.message());
            }
        }
    }

    static List<Finding> findings(TranslatedProcess process, ExpressionEnvironment environment) {
        var definition = DefinitionReader.read(process.definition()).definition();
        return ProcessSense.check(definition, environment::compile, environment.variables())
                .errors();
    }

    @SuppressWarnings("unchecked") // as the translator has made it
    private static void inert(TranslatedProcess process, int index, String why) {
        var milestones =
                (List<Map<String, @Nullable Object>>) process.definition().get("milestones");
        if (milestones == null) {
            return;
        }
        var milestone = milestones.get(index);
        Inert.make(milestone, "criteria", String.valueOf(milestone.get("name")), why);
        process.milestones().get(index).stub("it " + why + "; it is kept without effect");
    }
}
