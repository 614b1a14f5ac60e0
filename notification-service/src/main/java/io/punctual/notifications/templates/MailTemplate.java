package io.punctual.notifications.templates;

import java.util.Locale;
import java.util.Map;

/** A template in each language it was written in; version 0 is the built-in one. */
public record MailTemplate(String id, long version, Map<String, MailText> texts) {

    /** The text in the reader's language, else in the organisation's, else in any. */
    MailText text(Locale reader, Locale organisation) {
        var text = texts.get(reader.getLanguage());
        if (text == null) {
            text = texts.get(organisation.getLanguage());
        }
        return text == null
                ? texts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                : text;
    }
}
