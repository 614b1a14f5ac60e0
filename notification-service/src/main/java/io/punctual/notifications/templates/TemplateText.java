package io.punctual.notifications.templates;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One text with variables, which are all it can name: no partials, no code, no markup. */
final class TemplateText {

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(false)
            .emptyStringIsFalse(true)
            .withLoader(name -> {
                throw new MustacheException("Templates cannot include others: " + name);
            });

    private final Template template;

    private TemplateText(Template template) {
        this.template = template;
    }

    /** Throws MustacheException for text that is no template. */
    static TemplateText of(String text) {
        return new TemplateText(MUSTACHE.compile(text));
    }

    Set<String> variables() {
        var names = new TreeSet<String>();
        template.visit(new Names(names));
        return names;
    }

    String with(Map<String, String> values) {
        return template.execute(values);
    }

    private record Names(Set<String> found) implements Mustache.Visitor {
        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            found.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            found.add("> " + name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            found.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            found.add(name);
            return true;
        }
    }
}
