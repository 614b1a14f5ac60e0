package io.punctual.bench;

import io.punctual.standalone.process.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The port of entitlement-service, called as any client calls it. */
final class ResolutionApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOURS = """
            {"name":"주중","zone":"Asia/Seoul","weekly":{"MON":[["%s","18:00"]],"TUE":[["09:00","18:00"]]}}""";
    private static final String PROCESS = """
            {"name":"Basic","businessHoursId":"kr","entry":{"from":"CASE_OPENED"},"milestones":[
              {"name":"First reply","target":"%s","completion":"case.lastReplyChannel == 'EMAIL'"}]}""";

    private final URI base;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    ResolutionApi(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    void product(String code) throws IOException, InterruptedException {
        call("PUT", "products/" + code, "{\"name\":\"" + code + "\"}");
    }

    void hours(String opening) throws IOException, InterruptedException {
        call("PUT", "business-hours/kr", HOURS.formatted(opening));
    }

    /** Drafts and activates the next version. */
    void process(int version, String target) throws IOException, InterruptedException {
        call("PUT", "entitlement-processes/basic", PROCESS.formatted(target));
        call("POST", "entitlement-processes/basic/versions/" + version + "/activation", "{}");
    }

    JsonNode resolve(String account, String product) throws IOException, InterruptedException {
        return call(
                "POST",
                "entitlements/resolution",
                "{\"accountId\":\"%s\",\"productCode\":\"%s\",\"priority\":\"HIGH\",\"at\":\"2026-06-01T00:00:00Z\"}"
                        .formatted(account, product));
    }

    /** What was decided for a case; empty while nothing was. */
    Optional<JsonNode> decision(UUID caseId) throws IOException, InterruptedException {
        var answer = http.send(request("entitlements/decisions/" + caseId).GET().build(), BodyHandlers.ofString());
        return answer.statusCode() == 200 ? Optional.of(JSON.readTree(answer.body())) : Optional.empty();
    }

    /** Sends a file of rows and waits until all of them have been worked off. */
    JsonNode importRows(String kind, Path file, Duration patience) throws IOException, InterruptedException {
        var request = request("imports/" + kind)
                .header("Content-Type", "text/csv")
                .timeout(patience)
                .POST(BodyPublishers.ofFile(file))
                .build();
        var begun = JsonCalls.read(request, http.send(request, BodyHandlers.ofString()));
        var path = "imports/" + begun.path("id").asString();
        var last = new AtomicReference<>(begun);
        Waiting.until(patience, () -> {
            last.set(get(path));
            return !last.get().path("state").asString().equals("RUNNING");
        });
        return last.get();
    }

    private JsonNode get(String path) {
        return new JsonCalls(http).send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode call(String method, String path, String json) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        return JsonCalls.read(request, http.send(request, BodyHandlers.ofString()));
    }
}
