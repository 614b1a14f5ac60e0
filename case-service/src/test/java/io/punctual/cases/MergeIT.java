package io.punctual.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.TestHttp.Answer;
import io.punctual.kit.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Rules 2, 17 and 19: what users of a merged case, or of one taken for spam, expect. */
class MergeIT extends CaseServiceSpecification {
    private String merged;
    private String target;

    @BeforeEach
    void two_cases_of_one_customer() {
        merged = open();
        target = open();
    }

    @Test
    void rule_19_a_merged_case_is_closed_points_to_the_other_and_its_history_is_readable_there() {
        ok(agent().post("/api/cases/{id}/comments", Map.of("body", "같은 증상"), merged));

        var view = merge(merged, target);

        assertThat(view.status()).as(view.text()).isEqualTo(200);
        assertThat(view.at("/statusCategory")).isEqualTo("CLOSED");
        assertThat(view.at("/mergedInto/caseId")).isEqualTo(target);
        var other = admin().get("/api/cases/{id}", target);
        assertThat(other.at("/mergedCases/0/caseId")).isEqualTo(merged);
        assertThat(view.at("/mergedInto/number")).isEqualTo(other.at("/number"));
        var history = admin().get("/api/cases/{id}/history", target).body().path("items");
        assertThat(history)
                .filteredOn(entry -> entry.at("/mergedCase/caseId").asString("").equals(merged))
                .extracting(entry -> entry.path("type").asString())
                .containsExactly("case.opened", "case.comment-added", "case.merged");
        assertThat(history)
                .filteredOn(entry -> entry.path("mergedCase").isMissingNode())
                .extracting(entry -> entry.path("type").asString())
                .containsExactly("case.opened", "case.merge-received");
    }

    @Test
    void what_cannot_be_merged_is_refused_and_changes_nothing() {
        var closed = open();
        ok(agent().post("/api/cases/{id}/closure", Map.of(), closed));
        var nowhere = UUID.randomUUID().toString();

        for (var into : List.of(merged, closed, nowhere)) {
            assertRefused(merge(merged, into), 422, "intoCaseId");
        }
        assertThat(merge(closed, target).at("/code")).isEqualTo("case-closed");
        assertThat(merge(nowhere, target).status()).isEqualTo(404);
        assertThat(admin().get("/api/cases/{id}", merged).at("/version")).isEqualTo("0");
        assertThat(admin().get("/api/cases/{id}", target).at("/version")).isEqualTo("0");

        ok(merge(merged, target));
        assertRefused(merge(target, merged), 422, "intoCaseId");
        assertThat(merge(merged, open()).at("/code")).isEqualTo("case-merged");
        assertThat(agent().post("/api/cases/{id}/reopening", Map.of(), merged).at("/code"))
                .isEqualTo("case-merged");
    }

    @Test
    void the_same_merge_said_twenty_times_at_once_is_one() throws Exception {
        var answers = atOnce(20, () -> merge(merged, target));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(admin().get("/api/cases/{id}", target).body().path("mergedCases"))
                .hasSize(1);
        assertThat(admin().get("/api/cases/{id}", target).at("/customerMessageCount"))
                .isEqualTo("2");
    }

    @Test
    void two_cases_merged_into_each_other_at_once_end_up_in_one() throws Exception {
        var tasks = new ArrayList<Callable<Answer>>();
        tasks.add(() -> merge(merged, target));
        tasks.add(() -> merge(target, merged));
        var statuses = new ArrayList<Integer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(tasks)) {
                statuses.add(answer.get().status());
            }
        }

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(List.of(category(merged), category(target))).containsExactlyInAnyOrder("CLOSED", "NEW");
    }

    @Test
    void rule_17_mail_to_a_merged_case_goes_to_where_it_went_on_however_often() {
        var last = open();
        ok(merge(merged, target));
        ok(merge(target, last));

        var taken = mail("buyer-1@acme.test", merged);

        assertThat(taken.at("/outcome")).isEqualTo("JOINED");
        assertThat(taken.at("/caseId")).isEqualTo(last);
        assertThat(admin().get("/api/cases/{id}/history", last).body().path("items"))
                .extracting(entry -> entry.at("/mergedCase/caseId").asString(""))
                .contains(merged, target, "");
    }

    @Test
    void customers_read_and_write_on_where_their_merged_case_went_on() {
        ok(agent().post("/api/cases/{id}/comments", Map.of("body", "open-word", "visibility", "PUBLIC"), merged));
        ok(merge(merged, target));
        var buyer = anonymous().withToken(TestTokens.customer("acme", "buyer-1"));

        assertThat(buyer.get("/api/my/cases/{id}", merged).at("/mergedInto/caseId"))
                .isEqualTo(target);
        ok(buyer.post("/api/my/cases/{id}/messages", Map.of("text", "아직입니다."), merged));
        assertThat(buyer.get("/api/my/cases/{id}/entries", target).text()).contains("open-word", "아직입니다.");
    }

    @Test
    void spam_is_found_by_its_filter_and_a_mail_to_it_opens_a_case_that_follows_it() {
        var view = agent().post("/api/cases/{id}/spam", Map.of("reason", "광고"), merged);
        assertThat(view.status()).as(view.text()).isEqualTo(200);
        assertThat(view.at("/spamAt")).isNotNull();
        assertThat(admin().get("/api/cases?spam=true&sort=-number").text()).contains(merged);
        assertThat(admin().get("/api/cases?spam=false&sort=-number&limit=200").text())
                .doesNotContain(merged);

        var taken = mail("buyer-1@acme.test", merged);
        assertThat(taken.at("/outcome")).isEqualTo("OPENED");
        var following = admin().get("/api/cases/{id}", at(taken, "/caseId"));
        assertThat(following.at("/followsId")).isEqualTo(merged);
        // Rule 2: it is a question of its own and no child.
        assertThat(following.at("/parentId")).isNull();

        ok(agent().post("/api/cases/{id}/reopening", Map.of(), merged));
        assertThat(admin().get("/api/cases/{id}", merged).at("/spamAt")).isNull();
    }

    @Test
    void people_judge_what_a_case_is_and_programs_do_not() {
        var shop = anonymous().as("shop", Role.INTEGRATOR);

        assertThat(shop.post("/api/cases/{id}/merge", Map.of("intoCaseId", target), merged)
                        .status())
                .isEqualTo(403);
        assertThat(shop.post("/api/cases/{id}/spam", Map.of(), merged).status()).isEqualTo(403);
    }

    private Answer merge(String caseId, String into) {
        return agent().post("/api/cases/{id}/merge", Map.of("intoCaseId", into, "reason", "같은 문의"), caseId);
    }

    private String category(String caseId) {
        return at(admin().get("/api/cases/{id}", caseId), "/statusCategory");
    }

    private static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
        var answers = new ArrayList<Answer>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private Answer mail(String from, String caseId) {
        var raw = "From: " + from + "\nSubject: Re: [ref:" + caseId.replace("-", "") + "]\n"
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\n아직 안 됩니다.";
        return admin().post(
                        "/api/intake/email",
                        MediaType.parseMediaType("message/rfc822"),
                        raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
