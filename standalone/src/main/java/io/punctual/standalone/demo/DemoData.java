package io.punctual.standalone.demo;

import io.punctual.standalone.demo.Step.Act;
import io.punctual.standalone.demo.Step.Call;
import io.punctual.standalone.demo.Step.CaseStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Loads the demo's customers and cases, with times that count from now; done twice it changes nothing. */
public final class DemoData {
    private static final String ALL = "everything";
    private static final String ADMIN = "admin";
    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z.]+)}");

    private final JsonMapper json = new JsonMapper();
    private final Api api;
    private final Progress progress;
    private final Clock clock;
    private final Map<String, String> known = new HashMap<>();

    private DemoData(Api api, Progress progress, Clock clock) {
        this.api = api;
        this.progress = progress;
        this.clock = clock;
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        known.put("today", today.toString());
        known.put("inTwelveMonths", today.plusMonths(12).toString());
    }

    public static boolean isLoaded(Path progressFile) {
        return new Progress(progressFile).idOf(ALL).isPresent();
    }

    /** Calls the API at the gateway with the tokens of the people who act; the file remembers what is done. */
    public static void load(URI gateway, UnaryOperator<String> tokenOf, Path progressFile, Clock clock) {
        try (var api = new Api(gateway, tokenOf)) {
            var data = new DemoData(api, new Progress(progressFile), clock);
            data.agree(data.read("/demo/agreement.json", new TypeReference<>() {}));
            data.tell(data.read("/demo/cases.json", new TypeReference<>() {}));
            data.progress.finished(ALL, "done");
        }
    }

    private <T> List<T> read(String resource, TypeReference<List<T>> type) {
        try (var content = Objects.requireNonNull(DemoData.class.getResourceAsStream(resource), resource)) {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void agree(List<Call> calls) {
        for (int index = 0; index < calls.size(); index++) {
            var call = calls.get(index);
            var id = once("agreement-" + index, ADMIN, filled(call.call()), call.body());
            var name = call.keep();
            if (name != null) {
                known.put(name, id);
            }
        }
    }

    private void tell(List<CaseStory> stories) {
        for (int index = 0; index < stories.size(); index++) {
            var story = stories.get(index);
            var body = new HashMap<>(story.body());
            body.put(
                    "receivedAt",
                    clock.instant().minus(Duration.parse(story.receivedAgo())).toString());
            var id = once("case-" + index, ADMIN, "POST /api/cases", body);
            for (Act act : story.then()) {
                once(
                        "case-" + index + "-" + act.act(),
                        act.as(),
                        "POST /api/cases/" + id + "/" + act.act(),
                        act.body());
            }
        }
    }

    private String once(String step, String person, String call, Map<String, Object> body) {
        return progress.idOf(step).orElseGet(() -> {
            var words = call.split(" ", 2);
            var answer = api.call(person, words[0], words[1], filled(json.writeValueAsString(body)), "demo-" + step);
            var id = answer.path("caseId").asString(answer.path("id").asString(""));
            progress.finished(step, id);
            return id;
        });
    }

    private String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> known.getOrDefault(found.group(1), found.group()));
    }
}
