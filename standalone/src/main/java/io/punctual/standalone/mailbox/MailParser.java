package io.punctual.standalone.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;

/** Reads a raw mail: encoded words, character sets and nested parts become plain text. */
final class MailParser {
    private static final String PLAIN = "text/plain";

    private MailParser() {}

    record Envelope(long id, String from, String to, Instant receivedAt) {}

    static Mail parse(Envelope envelope, byte[] raw) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        var message = builder.parseMessage(new ByteArrayInputStream(raw));
        return new Mail(
                envelope.id(),
                envelope.from(),
                envelope.to(),
                Objects.requireNonNullElse(message.getSubject(), ""),
                envelope.receivedAt(),
                headers(message),
                text(message));
    }

    private static Map<String, List<String>> headers(Message message) {
        var headers = new LinkedHashMap<String, List<String>>();
        message.getHeader()
                .getFields()
                .forEach(field -> headers.computeIfAbsent(field.getName(), name -> new ArrayList<>())
                        .add(org.apache.james.mime4j.codec.DecoderUtil.decodeEncodedWords(
                                MimeUtil.unfold(field.getBody()), org.apache.james.mime4j.codec.DecodeMonitor.SILENT)));
        return headers;
    }

    private static String text(Message message) throws IOException {
        var texts = new ArrayList<Entity>();
        collect(message, texts);
        Optional<Entity> best = texts.stream()
                .filter(part -> PLAIN.equals(part.getMimeType()))
                .findFirst()
                .or(() -> texts.stream().findFirst());
        return best.isEmpty() ? "" : read((TextBody) best.get().getBody());
    }

    private static void collect(Entity entity, List<Entity> texts) {
        Body body = entity.getBody();
        if (body instanceof TextBody) {
            texts.add(entity);
        } else if (body instanceof Multipart parts) {
            parts.getBodyParts().forEach(part -> collect(part, texts));
        }
    }

    private static String read(TextBody body) throws IOException {
        try (var reader = body.getReader()) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
