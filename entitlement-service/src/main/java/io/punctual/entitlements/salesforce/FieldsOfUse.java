package io.punctual.entitlements.salesforce;

import io.punctual.entitlements.definition.Vocabulary;
import io.punctual.entitlements.salesforce.criteria.FieldPath;
import io.punctual.entitlements.salesforce.process.TranslatedProcess;
import io.punctual.entitlements.salesforce.report.WantedField;
import io.punctual.kit.expression.VariableType;
import io.punctual.kit.message.MessageJson;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which of the admin's own fields the translated conditions read; those that were only seen in unreadable ones are not asked for. */
final class FieldsOfUse {
    private static final Pattern OWN_FIELD =
            Pattern.compile("\\b(?:case|account|contact|product)\\.fields\\.[A-Za-z][A-Za-z0-9_]{0,63}");

    private FieldsOfUse() {}

    /** Their full names, such as case.fields.Care_Level__c. */
    static Set<String> of(TranslatedProcess process, Set<String> vocabulary) {
        var names = new TreeSet<String>();
        OWN_FIELD
                .matcher(MessageJson.MAPPER.writeValueAsString(process.definition()))
                .results()
                .forEach(found -> names.add(found.group()));
        names.retainAll(vocabulary);
        return names;
    }

    static List<WantedField> wanted(Translation translation, boolean ofCases) {
        var names = new TreeSet<String>();
        var vocabulary = translation.vocabulary();
        translation.processes().forEach(file -> names.addAll(of(file.content(), vocabulary.keySet())));
        return names.stream()
                .filter(name -> name.startsWith(Vocabulary.CASE_FIELDS) == ofCases)
                .map(name -> wanted(name, translation))
                .toList();
    }

    private static WantedField wanted(String variable, Translation translation) {
        var name = variable.substring(variable.lastIndexOf('.') + 1);
        var type = translation.vocabulary().getOrDefault(variable, VariableType.STRING);
        var declared = translation.known().customerFields().containsKey(variable)
                || variable.startsWith(Vocabulary.CASE_FIELDS)
                        && translation.known().caseFields().containsKey(name);
        return new WantedField(name, variable, word(type), new FieldPath("", name).label(), declared);
    }

    private static String word(VariableType type) {
        return type == VariableType.STRING ? "TEXT" : type.name();
    }
}
