package io.punctual.standalone.remote;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the server would not do, in its words; it names the fields. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status, String words) {
        super(words);
        this.status = status;
    }

    static Refused of(int status, JsonNode problem) {
        var fields = problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString("") + " " + error.path("value") + ": "
                        + error.path("message").asString(""))
                .collect(Collectors.joining("; "));
        var detail = problem.path("detail").asString("");
        var words = fields.isEmpty() ? detail : fields;
        return new Refused(status, words.isEmpty() ? "the server answered " + status : words);
    }

    public int status() {
        return status;
    }
}
