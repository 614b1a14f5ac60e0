package io.punctual.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One case, seen and handled from outside. */
record SupportCase(Punctual punctual, String id) {

    static SupportCase open(Punctual punctual, String request) {
        var opened = punctual.post("/api/cases", request).expect(201);
        // The address comes before the body, which a service that dies may cut short: acknowledged it is all the same.
        var location = opened.headers().firstValue("location").orElseThrow();
        return new SupportCase(punctual, location.substring(location.lastIndexOf('/') + 1));
    }

    JsonNode details() {
        return punctual.get(path("")).expect(200).body();
    }

    JsonNode asOf(Instant moment) {
        return punctual.get(path("?asOf=" + moment)).expect(200).body();
    }

    String number() {
        return details().path("number").asString();
    }

    Instant openedAt() {
        return Instant.parse(details().path("openedAt").asString());
    }

    String status() {
        return details().path("status").asString();
    }

    String priority() {
        return details().path("priority").asString();
    }

    String owner() {
        return details().path("ownerId").asString();
    }

    boolean escalated() {
        return details().path("escalated").asBoolean();
    }

    String entitlement() {
        return details().path("entitlement").path("id").asString("");
    }

    List<Milestone> milestones() {
        var items = punctual.get(path("/milestones")).expect(200).body().path("items");
        return items.valueStream().map(Milestone::new).toList();
    }

    /** The only milestone of the case. */
    Milestone milestone() {
        var all = milestones();
        assertThat(all).as("milestones of case %s", id).hasSize(1);
        return all.getFirst();
    }

    History history() {
        return History.of(punctual.get(path("/history?limit=200")).expect(200).body());
    }

    Answer reply(String channel) {
        return act("/replies", "{\"channel\":\"%s\",\"body\":\"비밀번호를 다시 설정해 드렸습니다.\"}".formatted(channel));
    }

    Answer comment(String text) {
        return act("/comments", "{\"body\":\"%s\",\"visibility\":\"INTERNAL\"}".formatted(text));
    }

    Answer pause() {
        return act("/pause", "{\"reason\":\"고객 확인 대기\"}");
    }

    Answer resume() {
        return act("/resume", "{}");
    }

    Answer close() {
        return act("/closure", "{\"reason\":\"해결됨\"}");
    }

    Answer reopen() {
        return act("/reopening", "{\"reason\":\"다시 발생\"}");
    }

    Answer act(String act, String json) {
        return punctual.post(path(act), json);
    }

    String path(String rest) {
        return "/api/cases/" + id + rest;
    }
}
