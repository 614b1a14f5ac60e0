package io.punctual.cases.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case a mail belongs to, by its Message-ID. */
@Component
public class MailReferences {
    private final JdbcClient jdbc;

    MailReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the mail is known already. */
    public boolean remember(String messageId, UUID caseId) {
        return jdbc.sql("insert into mail_reference (message_id, case_id) values (?, ?) on conflict do nothing")
                        .params(messageId, caseId)
                        .update()
                == 1;
    }

    /** The case of the first of these mails that is known. */
    Optional<UUID> caseOf(List<String> messageIds) {
        return messageIds.stream().flatMap(id -> caseOf(id).stream()).findFirst();
    }

    Optional<UUID> caseOf(String messageId) {
        return jdbc.sql("select case_id from mail_reference where message_id = ?")
                .param(messageId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }
}
