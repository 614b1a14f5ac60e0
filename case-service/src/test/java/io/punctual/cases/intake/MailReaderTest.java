package io.punctual.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.punctual.kit.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule 17: mail from outside is read within limits. */
class MailReaderTest {
    private final MailReader reader = new MailReader();

    @Test
    void a_korean_mail_is_read_with_sender_subject_and_words() {
        var mail = read("""
                From: =?UTF-8?B?6rWs66ekIOuLtOuLuQ==?= <Buyer-1@acme.test>
                Subject: =?UTF-8?B?66Gc6re47J247J20IOyViCDrkKnri4jri6Q=?=
                Message-ID: <a1@acme.test>
                Content-Type: text/plain; charset=UTF-8

                아직 안 됩니다.
                """);

        assertThat(mail.from()).isEqualTo("Buyer-1@acme.test");
        assertThat(mail.senderName()).isEqualTo("구매 담당");
        assertThat(mail.subject()).isEqualTo("로그인이 안 됩니다");
        assertThat(mail.text()).isEqualTo("아직 안 됩니다.");
        assertThat(mail.messageId()).isEqualTo("<a1@acme.test>");
        assertThat(mail.automatic()).isNull();
    }

    @Test
    void the_reference_token_names_the_case() {
        var mail = read("""
                From: buyer-1@acme.test
                Subject: Re: login [ref:5f1e7c50000040008000000000000001]

                still broken
                """);

        assertThat(mail.namedCase()).contains(UUID.fromString("5f1e7c50-0000-4000-8000-000000000001"));
    }

    @Test
    void the_mail_it_answers_comes_before_the_older_ones() {
        var mail = read("""
                From: buyer-1@acme.test
                Subject: Re
                In-Reply-To: <c@x>
                References: <a@x> <b@x> <c@x>

                text
                """);

        assertThat(mail.earlier()).containsExactly("<c@x>", "<b@x>", "<a@x>");
    }

    @Test
    void markup_is_taken_away_when_there_are_no_plain_words() {
        var mail = read("""
                From: buyer-1@acme.test
                Content-Type: text/html; charset=UTF-8

                <html><head><style>p {color: red}</style></head><body><p>안녕<script>alert(1)</script></p><p>하세요</p></body></html>
                """);

        assertThat(mail.text()).isEqualTo("안녕\n하세요");
    }

    @Test
    void plain_words_are_preferred_and_attachments_passed_over() {
        var mail = read("""
                From: buyer-1@acme.test
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain

                words
                --inner
                Content-Type: text/html

                <b>markup</b>
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename=log.txt

                the log
                --outer--
                """);

        assertThat(mail.text()).isEqualTo("words");
    }

    @Test
    void what_machines_write_is_told_apart() {
        assertThat(read("From: a@b.test\nAuto-Submitted: auto-replied\n\nx").automatic())
                .isEqualTo("Auto-Submitted: auto-replied");
        assertThat(read("From: a@b.test\nPrecedence: bulk\n\nx").automatic()).isEqualTo("Precedence: bulk");
        assertThat(read("From: a@b.test\nReturn-Path: <>\n\nx").automatic()).isEqualTo("Return-Path: <>");
        assertThat(read("From: a@b.test\nAuto-Submitted: no\n\nx").automatic()).isNull();
    }

    @Test
    void a_mail_without_sender_and_one_with_too_many_headers_are_refused() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> read("Subject: who?\n\nx"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("From: a@b.test\n" + "X-More: 1\n".repeat(1000) + "\nx"));
    }

    /** A MIME bomb: parts within parts. */
    @Test
    void parts_within_parts_are_followed_only_so_deep() {
        var mail =
                new StringBuilder("From: a@b.test\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int depth = 1; depth < 60; depth++) {
            mail.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(depth - 1, depth));
        }
        mail.append("--b59\nContent-Type: text/plain\n\ndeep\n--b59--\n");

        assertThat(read(mail.toString()).text()).isEmpty();
    }

    private IncomingMail read(String mail) {
        return reader.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
