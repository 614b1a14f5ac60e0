package io.punctual.notifications.templates;

import io.punctual.kit.message.MessageJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The templates as an administrator rewrote them, over the built-in ones. */
@Repository
public class Templates {

    private static final TypeReference<Map<String, MailText>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Locale organisation;

    Templates(JdbcClient jdbc, @Value("${punctual.locale:ko}") String locale) {
        this.jdbc = jdbc;
        this.organisation = Locale.forLanguageTag(locale);
    }

    /** The reader's language by its tag, else the organisation's. */
    public Locale locale(@Nullable String tag) {
        var locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag.replace('_', '-'));
        return locale.getLanguage().isEmpty() ? organisation : locale;
    }

    /** The mail in words, none when there is no such template. */
    public Optional<MailText> write(String id, Locale reader, Map<String, String> values) {
        return find(id).map(template -> template.text(reader, organisation))
                .map(text -> new MailText(
                        TemplateText.of(text.subject()).with(values),
                        TemplateText.of(text.body()).with(values)));
    }

    public Optional<MailTemplate> find(String id) {
        return changed(id).map(Templates::overBuiltIn).or(() -> BuiltInTemplates.find(id));
    }

    /** Writes the next version unless somebody else has written since; returns whether it did. */
    public boolean keep(MailTemplate template, String by) {
        return jdbc.sql("""
                insert into template (id, version, texts, changed_by) values (:id, :version, :texts::jsonb, :by)
                on conflict (id) do update set version = excluded.version, texts = excluded.texts,
                    changed_by = excluded.changed_by, changed_at = clock_timestamp()
                where template.version = excluded.version - 1""")
                        .param("id", template.id())
                        .param("version", template.version())
                        .param("texts", MessageJson.MAPPER.writeValueAsString(template.texts()))
                        .param("by", by)
                        .update()
                == 1;
    }

    private Optional<MailTemplate> changed(String id) {
        return jdbc.sql("select id, version, texts from template where id = :id")
                .param("id", id)
                .query((row, number) -> template(row))
                .optional();
    }

    /** A language that the administrator did not rewrite is still the built-in one. */
    private static MailTemplate overBuiltIn(MailTemplate changed) {
        var texts = new TreeMap<String, MailText>();
        BuiltInTemplates.find(changed.id()).ifPresent(builtIn -> texts.putAll(builtIn.texts()));
        texts.putAll(changed.texts());
        return new MailTemplate(changed.id(), changed.version(), texts);
    }

    private static MailTemplate template(ResultSet row) throws SQLException {
        return new MailTemplate(
                row.getString("id"),
                row.getLong("version"),
                MessageJson.MAPPER.readValue(row.getString("texts"), TEXTS));
    }
}
