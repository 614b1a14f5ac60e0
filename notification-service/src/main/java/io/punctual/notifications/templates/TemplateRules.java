package io.punctual.notifications.templates;

import com.samskivert.mustache.MustacheException;
import io.punctual.kit.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a template must keep to, so that no mail fails or says nothing because of it. */
public final class TemplateRules {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 20_000;
    private static final int MOST_LANGUAGES = 20;
    private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";

    private TemplateRules() {}

    /** Everything that is wrong with it. */
    public static List<FieldProblem> problems(String id, @Nullable Map<String, MailText> texts) {
        var problems = new ArrayList<FieldProblem>();
        if (!id.matches(ID)) {
            problems.add(new FieldProblem("id", id, "up to 64 small letters, digits and hyphens"));
        }
        if (texts == null || texts.isEmpty() || texts.size() > MOST_LANGUAGES) {
            problems.add(new FieldProblem("texts", null, "a subject and a body in 1 to 20 languages are needed"));
            return problems;
        }
        texts.forEach((language, text) -> check(id, language, text, problems));
        return problems;
    }

    private static void check(String id, String language, @Nullable MailText text, List<FieldProblem> problems) {
        var path = "texts." + language;
        if (!List.of(Locale.getISOLanguages()).contains(language)) {
            problems.add(new FieldProblem(path, language, "is not a language such as ko or en"));
        }
        if (text == null) {
            problems.add(new FieldProblem(path, null, "a subject and a body are needed"));
            return;
        }
        check(id, path + ".subject", text.subject(), LONGEST_SUBJECT, problems);
        check(id, path + ".body", text.body(), LONGEST_BODY, problems);
        if (text.subject() != null && text.subject().lines().count() > 1) {
            problems.add(new FieldProblem(path + ".subject", text.subject(), "must be one line"));
        }
    }

    private static void check(String id, String path, @Nullable String text, int longest, List<FieldProblem> problems) {
        if (text == null || text.isBlank() || text.length() > longest) {
            problems.add(new FieldProblem(
                    path, text == null ? null : text.length(), "1 to %d characters".formatted(longest)));
            return;
        }
        try {
            var unknown = new TreeSet<>(TemplateText.of(text).variables());
            unknown.removeAll(Variables.of(id).names());
            unknown.forEach(name -> problems.add(new FieldProblem(
                    path,
                    name,
                    "is not one of " + new TreeSet<>(Variables.of(id).names()))));
        } catch (MustacheException broken) {
            problems.add(new FieldProblem(path, null, "is not a template: " + broken.getMessage()));
        }
    }
}
