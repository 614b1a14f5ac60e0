package io.punctual.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the system answered to one call. */
record Answer(String call, int status, HttpHeaders headers, JsonNode body) {

    Answer expect(int expected) {
        assertThat(status).as("%s answered %s", call, body).isEqualTo(expected);
        return this;
    }

    Answer expectSuccess() {
        assertThat(status).as("%s answered %s", call, body).isBetween(200, 299);
        return this;
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** The answer is a problem document whose text names what is wrong. */
    Answer expectProblem(int expected, String... named) {
        expect(expected);
        assertThat(headers.firstValue("content-type").orElse(""))
                .as("%s answers as problem+json", call)
                .startsWith("application/problem+json");
        assertThat(body.path("status").asInt()).isEqualTo(expected);
        assertThat(body.path("type").isString()).as("a type in %s", body).isTrue();
        assertThat(body.path("code").isString()).as("a code in %s", body).isTrue();
        assertThat(List.of(named))
                .allSatisfy(name -> assertThat(body.toString()).contains(name));
        return this;
    }

    /** The problem points at this field and repeats the value that was sent. */
    Answer pointingAt(String field) {
        assertThat(body.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .as("fields named in %s", body)
                .contains(field);
        return this;
    }
}
