package io.punctual.cases.intake;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a raw message from outside, within limits: nothing about it is trusted. */
@Component
class MailReader {
    private static final int LONGEST_SUBJECT = 500;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,500}>");
    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxLineLen(100_000)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(500)
            .build();

    IncomingMail read(byte[] raw) {
        try {
            var builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            var message = builder.parseMessage(new ByteArrayInputStream(raw));
            try {
                return mail(message, raw);
            } finally {
                message.dispose();
            }
        } catch (IOException broken) {
            throw ProblemException.invalid(
                    new FieldProblem("body", null, "must be an RFC 5322 message: " + broken.getMessage()));
        }
    }

    private static IncomingMail mail(Message message, byte[] raw) throws IOException {
        var sender = sender(message);
        var subject = Objects.requireNonNullElse(message.getSubject(), "").strip();
        return new IncomingMail(
                ids(message, "Message-ID").findFirst().orElseGet(() -> "<" + UUID.nameUUIDFromBytes(raw) + "@unnamed>"),
                sender.getAddress(),
                sender.getName(),
                subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                MailText.of(message),
                earlier(message),
                automatic(message));
    }

    private static Mailbox sender(Message message) {
        var from = message.getFrom();
        if (from == null || from.isEmpty()) {
            throw ProblemException.invalid(new FieldProblem("From", null, "must name the sender of the message"));
        }
        return from.getFirst();
    }

    private static List<String> earlier(Message message) {
        var references = new ArrayList<>(ids(message, "References").toList());
        return Stream.concat(ids(message, "In-Reply-To"), references.reversed().stream())
                .distinct()
                .limit(50)
                .toList();
    }

    /** Why the message was written by a machine, null when a person wrote it. */
    private static @Nullable String automatic(Message message) {
        var submitted = header(message, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no")) {
            return "Auto-Submitted: " + submitted;
        }
        var precedence = header(message, "Precedence");
        if (List.of("bulk", "junk", "list", "auto_reply").contains(precedence)) {
            return "Precedence: " + precedence;
        }
        return header(message, "Return-Path").equals("<>") ? "Return-Path: <>" : null;
    }

    private static Stream<String> ids(Message message, String header) {
        var field = message.getHeader().getField(header);
        return field == null
                ? Stream.empty()
                : MESSAGE_ID.matcher(field.getBody()).results().map(found -> found.group());
    }

    private static String header(Message message, String name) {
        var field = message.getHeader().getField(name);
        return field == null ? "" : field.getBody().strip().toLowerCase(Locale.ROOT);
    }
}
