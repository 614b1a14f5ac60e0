package io.punctual.kit.testing;

import io.punctual.kit.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls a service as one caller would, and shows the answer whatever its status. */
public final class TestHttp {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestClient client;

    private TestHttp(RestClient client) {
        this.client = client;
    }

    /** Without any token. */
    public static TestHttp on(int port) {
        return new TestHttp(RestClient.create("http://127.0.0.1:" + port));
    }

    public TestHttp as(String subject, Role... roles) {
        return withToken(TestTokens.token(subject, roles));
    }

    public TestHttp withToken(String token) {
        return with(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    public TestHttp with(String header, String value) {
        return new TestHttp(client.mutate().defaultHeader(header, value).build());
    }

    /** What came back; the body is a missing node when there was none or it was no JSON. */
    public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {
        /** The text at a JSON pointer such as /errors/0/field, null when it is not there. */
        public @Nullable String at(String pointer) {
            var node = body.at(pointer);
            return node.isMissingNode() || node.isNull() ? null : node.asString();
        }
    }

    public Answer get(String path, Object... variables) {
        return exchange(HttpMethod.GET, path, request -> {}, variables);
    }

    /** The body is JSON text, or an object written as JSON. */
    public Answer post(String path, Object body, Object... variables) {
        return exchange(HttpMethod.POST, path, json(body), variables);
    }

    public Answer put(String path, Object body, Object... variables) {
        return exchange(HttpMethod.PUT, path, json(body), variables);
    }

    /** Any body with any content type, such as a raw e-mail. */
    public Answer post(String path, MediaType type, byte[] body) {
        return exchange(
                HttpMethod.POST, path, request -> request.contentType(type).body(body));
    }

    private static Consumer<RestClient.RequestBodySpec> json(Object body) {
        var text = body instanceof String written ? written : JSON.writeValueAsString(body);
        return request -> request.contentType(MediaType.APPLICATION_JSON).body(text);
    }

    private Answer exchange(
            HttpMethod method, String path, Consumer<RestClient.RequestBodySpec> body, Object... variables) {
        var request = client.method(method).uri(path, variables);
        body.accept(request);
        return request.exchange((sent, response) -> {
            var text = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
            var type = response.getHeaders().getContentType();
            var isJson = type != null && type.getSubtype().endsWith("json") && !text.isEmpty();
            var node = isJson ? JSON.readTree(text) : MissingNode.getInstance();
            return new Answer(response.getStatusCode().value(), response.getHeaders(), node, text);
        });
    }
}
