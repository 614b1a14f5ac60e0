package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.testing.TestHttp.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Rule 17: questions from outside become cases or join the case they belong to. */
class IntakeIT extends CaseServiceSpecification {
    @Test
    void a_web_form_finds_contact_and_account_by_the_address() {
        var taken = admin().post(
                        "/api/intake/web",
                        Map.of("email", "BUYER-1@acme.test", "subject", "웹 문의", "productCode", "B-002"));

        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        var view = admin().get("/api/cases/{id}", at(taken, "/caseId"));
        assertThat(view.at("/accountId")).isEqualTo("acme");
        assertThat(view.at("/contactId")).isEqualTo("buyer-1");
        assertThat(view.at("/channel")).isEqualTo("WEB");
    }

    @Test
    void a_stranger_opens_a_case_too() {
        var taken = mail("stranger@else.test", "Hello", "", "who are you?");

        assertThat(taken.at("/outcome")).isEqualTo("OPENED");
        assertThat(admin().get("/api/cases/{id}", at(taken, "/caseId")).at("/contactId"))
                .isNull();
    }

    @Test
    void an_answer_joins_its_case_and_ends_a_status_pause() {
        var caseId = open();
        admin().post("/api/cases/{id}/status", Map.of("status", "Waiting on customer"), caseId);
        var taken = mail("buyer-1@acme.test", "Re: [ref:" + caseId.replace("-", "") + "]", "", "아직 안 됩니다.");

        assertThat(taken.at("/outcome")).isEqualTo("JOINED");
        var view = admin().get("/api/cases/{id}", caseId);
        assertThat(view.at("/status")).isEqualTo("Open");
        assertThat(view.at("/customerMessageCount")).isEqualTo("2");
    }

    @Test
    void a_thread_is_followed_by_the_mail_it_answers() {
        var id = "<thread-" + System.nanoTime() + "@acme.test>";
        var first = mail("buyer-1@acme.test", "질문", "Message-ID: " + id + "\n", "첫 메일");
        var second = mail("buyer-1@acme.test", "Re: 질문", "In-Reply-To: " + id + "\n", "둘째 메일");

        assertThat(second.at("/caseId")).isEqualTo(first.at("/caseId"));
    }

    @Test
    void mail_from_a_colleague_is_a_reply() {
        var caseId = open();
        var taken = mail("agent-1@example.test", "Re: [ref:" + caseId.replace("-", "") + "]", "", "답변드립니다.");

        assertThat(taken.at("/outcome")).isEqualTo("REPLIED");
        assertThat(admin().get("/api/cases/{id}", caseId).at("/firstReplyChannel"))
                .isEqualTo("EMAIL");
    }

    @Test
    void machines_never_open_cases_and_second_copies_are_one() {
        var ignored = mail("buyer-1@acme.test", "Out of office", "Auto-Submitted: auto-replied\n", "휴가");
        assertThat(ignored.status()).isEqualTo(202);
        assertThat(ignored.at("/why")).contains("Auto-Submitted");

        var id = "Message-ID: <copy-" + System.nanoTime() + "@acme.test>\n";
        var first = mail("buyer-1@acme.test", "질문", id, "한 번");
        var copy = mail("buyer-1@acme.test", "질문", id, "한 번");
        assertThat(copy.at("/outcome")).isEqualTo("DUPLICATE");
        assertThat(copy.at("/caseId")).isEqualTo(first.at("/caseId"));
    }

    @Test
    void a_message_to_a_closed_case_reopens_it() {
        var caseId = open();
        admin().post("/api/cases/{id}/closure", Map.of(), caseId);
        mail("buyer-1@acme.test", "Re: [ref:" + caseId.replace("-", "") + "]", "", "다시 안 됩니다.");

        assertThat(admin().get("/api/cases/{id}", caseId).at("/reopenCount")).isEqualTo("1");
    }

    private Answer mail(String from, String subject, String headers, String text) {
        var raw = "From: " + from + "\nSubject: " + subject + "\n" + headers
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\n" + text;
        return admin().post(
                        "/api/intake/email",
                        MediaType.parseMediaType("message/rfc822"),
                        raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
