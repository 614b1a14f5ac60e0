package io.punctual.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's port, called as any client calls it. */
final class CaseApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OPEN = """
            {"subject":"로그인이 안 됩니다","description":"비밀번호를 바꾼 뒤부터 로그인이 되지 않습니다. 다른 브라우저에서도 같습니다.",
             "channel":"WEB","priority":"MEDIUM","accountId":"acme","contactId":"buyer-1","productCode":"B-002",
             "fields":{"serviceType":"기본"},"ownerId":"agent-1"}""";
    private static final String COMMENT = "{\"body\":\"고객이 보낸 로그를 확인했고 재현을 시도하고 있습니다. 결과는 오늘 안에 남기겠습니다.\"}";

    private final URI base;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    CaseApi(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The people and words that the opened cases refer to. */
    void prepare() throws IOException, InterruptedException {
        put("users/agent-1", "{\"name\":\"상담사\",\"email\":\"agent-1@example.test\",\"role\":\"AGENT\"}");
        put("case-fields/serviceType", "{\"type\":\"PICKLIST\",\"values\":[\"기본\",\"프리미엄\"],\"label\":\"서비스 유형\"}");
    }

    UUID open() throws IOException, InterruptedException {
        var answer = call("POST", "cases", OPEN);
        return UUID.fromString(JSON.readTree(answer.body()).path("caseId").asString());
    }

    void comment(UUID caseId) throws IOException, InterruptedException {
        call("POST", "cases/" + caseId + "/comments", COMMENT);
    }

    /** The list of cases as this asks for it. */
    JsonNode list(String query) throws IOException, InterruptedException {
        return JSON.readTree(call("GET", "cases?" + query, "").body());
    }

    private void put(String path, String json) throws IOException, InterruptedException {
        call("PUT", path, json);
    }

    private HttpResponse<String> call(String method, String path, String json)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/api/" + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    "%s %s answered %d: %s".formatted(method, request.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }
}
