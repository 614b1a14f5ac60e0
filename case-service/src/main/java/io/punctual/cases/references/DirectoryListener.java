package io.punctual.cases.references;

import io.punctual.cases.sql.Values;
import io.punctual.kit.inbox.Inbox;
import io.punctual.kit.message.IncomingMessage;
import io.punctual.kit.message.PersonalCodec;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what other services tell about accounts, contacts, products and assets. */
@Component
public class DirectoryListener {
    private static final String CONSUMER = "case-service";

    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final PersonalCodec codec;

    DirectoryListener(Inbox inbox, JdbcClient jdbc, PersonalCodec codec) {
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.codec = codec;
    }

    @KafkaListener(topics = "directory", groupId = "case-service-directory")
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.byRevision(message, CONSUMER, this::keep);
    }

    void keep(IncomingMessage message) {
        switch (message.type()) {
            case "io.punctual.directory.account.v1" -> keep("known_account", message.as(Entry.class));
            case "io.punctual.directory.product.v1" -> keep("known_product", message.as(Entry.class));
            case "io.punctual.directory.asset.v1" -> keep("known_asset", message.as(Entry.class));
            case "io.punctual.directory.contact.v1" -> keep(message.as(Contact.class));
            default -> {} // our own kinds
        }
    }

    private void keep(String table, Entry entry) {
        jdbc.sql("insert into " + table + " (id, revision) values (?, ?)"
                        + " on conflict (id) do update set revision = excluded.revision")
                .params(entry.id(), entry.revision())
                .update();
    }

    private void keep(Contact contact) {
        var texts =
                codec.decode(contact.personal().subjectId(), contact.personal().texts());
        jdbc.sql("""
                insert into known_contact (id, revision, account_id, email, active) values (?, ?, ?, ?, ?)
                on conflict (id) do update set revision = excluded.revision, account_id = excluded.account_id,
                    email = excluded.email, active = excluded.active""")
                .params(Values.of(
                        contact.id(), contact.revision(), contact.accountId(), texts.get("email"), contact.active()))
                .update();
    }

    record Entry(String id, long revision) {}

    record Contact(String id, long revision, @Nullable String accountId, PersonalPart personal, boolean active) {
        record PersonalPart(String subjectId, Map<String, String> texts) {}
    }
}
