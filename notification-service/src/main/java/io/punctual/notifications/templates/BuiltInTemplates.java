package io.punctual.notifications.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The templates that come with the program: the first line is the subject, the body begins after an empty one. */
final class BuiltInTemplates {

    private static final List<String> LANGUAGES = List.of("ko", "en");
    private static final Map<String, MailTemplate> ALL =
            List.of("reply", "milestone-warning", "milestone-violation", "case-escalated").stream()
                    .map(BuiltInTemplates::read)
                    .collect(Collectors.toUnmodifiableMap(MailTemplate::id, Function.identity()));

    private BuiltInTemplates() {}

    static Optional<MailTemplate> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    static List<MailTemplate> all() {
        return List.copyOf(ALL.values());
    }

    private static MailTemplate read(String id) {
        return new MailTemplate(
                id,
                0,
                LANGUAGES.stream()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> text(id, language))));
    }

    private static MailText text(String id, String language) {
        try (var file = BuiltInTemplates.class.getResourceAsStream("/templates/%s.%s.txt".formatted(id, language))) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            var parts = text.split("\n\n", 2);
            return new MailText(parts[0], parts[1]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
