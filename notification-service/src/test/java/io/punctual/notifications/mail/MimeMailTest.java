package io.punctual.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail as others will read it. */
class MimeMailTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Help\r\nBcc: everyone@acme.test",
                "Help\nBcc: everyone@acme.test\n\nbody",
                "Help\rBcc: everyone@acme.test",
                "Help\u2028Bcc: everyone@acme.test",
                "도움\r\n\r\n<script>",
            })
    void nothing_that_others_wrote_becomes_a_header(String hostile) throws Exception {
        var read = read(new Mail("<1@punctual.test>", "a@acme.test", hostile, hostile, "b", hostile, true));

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getHeader("In-Reply-To")).isNull();
        assertThat(read.getSubject()).isEqualTo(hostile.replaceAll("\\s+|\u2028", " "));
        assertThat(read.getContent().toString().strip()).isEqualTo("b");
    }

    @Test
    void korean_arrives_as_it_was_written() throws Exception {
        var read = read(mail("<a1@acme.test>", false));

        assertThat(read.getSubject()).isEqualTo("Re: 로그인이 안 됩니다 [ref:0]");
        assertThat(read.getContent().toString().strip()).isEqualTo("비밀번호를 다시 설정해 드렸습니다.");
        assertThat(read.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(read.getAllRecipients()[0]).hasToString("=?UTF-8?B?6rWs66ekIOuLtOuLuQ==?= <a@acme.test>");
    }

    @Test
    void it_carries_its_own_message_id_and_names_what_it_answers() throws Exception {
        var read = read(mail("<a1@acme.test>", false));

        assertThat(read.getMessageID()).isEqualTo("<1@punctual.test>");
        assertThat(read.getHeader("In-Reply-To")).containsExactly("<a1@acme.test>");
        assertThat(read.getHeader("References")).containsExactly("<a1@acme.test>");
    }

    @Test
    void only_automatic_mail_says_that_it_is() throws Exception {
        assertThat(read(mail(null, true)).getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read(mail(null, false)).getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void no_header_line_is_longer_than_mail_allows() throws Exception {
        var read =
                read(new Mail("<1@punctual.test>", "a@acme.test", "가".repeat(500), "나".repeat(5000), "b", null, true));

        assertThat(Collections.list(read.getAllHeaderLines()))
                .flatExtracting(header -> header.lines().toList())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(998));
    }

    private static Mail mail(@Nullable String inReplyTo, boolean automatic) {
        return new Mail(
                "<1@punctual.test>",
                "a@acme.test",
                "구매 담당",
                "Re: 로그인이 안 됩니다 [ref:0]",
                "비밀번호를 다시 설정해 드렸습니다.",
                inReplyTo,
                automatic);
    }

    private static MimeMessage read(Mail mail) throws Exception {
        var written = new ByteArrayOutputStream();
        MimeMail.of(SESSION, mail, "support@punctual.test", Instant.parse("2026-03-02T00:00:00Z"))
                .writeTo(written);
        return new MimeMessage(SESSION, new ByteArrayInputStream(written.toByteArray()));
    }
}
