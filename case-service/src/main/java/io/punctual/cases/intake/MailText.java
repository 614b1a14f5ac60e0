package io.punctual.cases.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Finds the words of a message: its plain text, else its HTML without the markup; attachments are passed over. */
final class MailText {
    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 100;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int parts;

    private MailText() {}

    static String of(Entity message) throws IOException {
        var found = new MailText();
        found.walk(message, 0);
        var text = found.plain.isEmpty() ? words(found.html.toString()) : found.plain.toString();
        return text.strip();
    }

    private void walk(Entity entity, int depth) throws IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        if (entity.getBody() instanceof Multipart multipart) {
            for (var part : multipart.getBodyParts()) {
                walk(part, depth + 1);
            }
        } else if (entity.getBody() instanceof TextBody text && !"attachment".equals(disposition(entity))) {
            append("text/html".equals(entity.getMimeType()) ? html : plain, text);
        }
    }

    private static void append(StringBuilder words, TextBody text) throws IOException {
        try (Reader reader = text.getReader()) {
            var buffer = new char[8192];
            int read = reader.read(buffer);
            while (read > 0 && words.length() < LONGEST) {
                words.append(buffer, 0, Math.min(read, LONGEST - words.length()));
                read = reader.read(buffer);
            }
        }
    }

    private static @Nullable String disposition(Entity entity) {
        return entity.getDispositionType();
    }

    /** Paragraphs and breaks stay line breaks; scripts and styles go with the markup. */
    private static String words(String html) {
        var page = Jsoup.parse(html);
        page.select("script, style, head").remove();
        page.select("br").after("\n");
        page.select("p, div, li, tr, h1, h2, h3").after("\n");
        return Objects.requireNonNull(page.body())
                .wholeText()
                .replaceAll("[ \\t\\x0B\\f\\r]+", " ")
                .replaceAll("\\s*\\n\\s*\\n\\s*", "\n\n");
    }
}
