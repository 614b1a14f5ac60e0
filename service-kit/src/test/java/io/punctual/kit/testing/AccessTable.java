package io.punctual.kit.testing;

import io.punctual.kit.security.EndpointRules.Rule;
import io.punctual.kit.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/access.md: an introduction, and a section with a table for each service. */
final class AccessTable {
    private static final String SECTION = "\n## ";

    private final String introduction;
    private final SortedMap<String, String> sections;

    private AccessTable(String introduction, SortedMap<String, String> sections) {
        this.introduction = introduction;
        this.sections = sections;
    }

    static AccessTable read(Path file) throws IOException {
        var parts = Files.readString(file).split(SECTION);
        var sections = new TreeMap<String, String>();
        Stream.of(parts).skip(1).forEach(part -> {
            int end = part.indexOf('\n');
            sections.put(part.substring(0, end).strip(), part.substring(end).strip());
        });
        return new AccessTable(parts[0].stripTrailing(), sections);
    }

    AccessTable with(String service, List<Rule> rules) {
        var changed = new TreeMap<>(sections);
        changed.put(service, table(rules));
        return new AccessTable(introduction, changed);
    }

    String text() {
        return sections.entrySet().stream()
                .map(section -> SECTION + section.getKey() + "\n\n" + section.getValue() + "\n")
                .collect(Collectors.joining("", introduction + "\n", ""));
    }

    private static String table(List<Rule> rules) {
        var names = Stream.of(Role.values()).map(Role::name).toList();
        var head = "| call | " + String.join(" | ", names) + " |\n|---|" + ":-:|".repeat(names.size());
        return rules.stream().map(AccessTable::row).collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String row(Rule rule) {
        return Stream.of(Role.values())
                .map(role -> rule.roles().contains(role) ? "●" : "")
                .collect(Collectors.joining(" | ", "| `" + rule.method() + " " + rule.path() + "` | ", " |"));
    }
}
