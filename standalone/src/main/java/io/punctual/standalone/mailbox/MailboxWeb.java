package io.punctual.standalone.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Serves the mailbox: pages for people under /mailbox/, JSON for programs under /mailbox/api/messages. */
final class MailboxWeb {
    private static final Pattern ONE_PAGE = Pattern.compile("/mailbox/messages/(\\d{1,18})");
    private static final Pattern ONE_JSON = Pattern.compile("/mailbox/api/messages/(\\d{1,18})");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";

    private final Mails mails;
    private final JsonMapper json = new JsonMapper();

    MailboxWeb(Mails mails) {
        this.mails = mails;
    }

    HttpServer start(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        return server;
    }

    private record Answer(int status, String type, String body) {}

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            var answer = "GET".equals(call.getRequestMethod())
                    ? answer(call.getRequestURI().getPath(), parameter(call, "to"))
                    : new Answer(405, JSON, problem(405, "The mailbox is only read."));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", answer.type());
            call.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            call.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
            call.sendResponseHeaders(answer.status(), body.length);
            call.getResponseBody().write(body);
        }
    }

    private Answer answer(String path, Optional<String> to) {
        return switch (path) {
            case "/mailbox", "/mailbox/" -> new Answer(200, HTML, MailPages.list(mails.to(to)));
            case "/mailbox/api/health" -> new Answer(200, JSON, "{\"status\":\"UP\"}");
            case "/mailbox/api/messages" ->
                new Answer(200, JSON, json.writeValueAsString(Map.of("items", mails.to(to))));
            default -> one(path);
        };
    }

    private Answer one(String path) {
        return found(ONE_PAGE, path)
                .map(mail -> new Answer(200, HTML, MailPages.one(mail)))
                .or(() -> found(ONE_JSON, path).map(mail -> new Answer(200, JSON, json.writeValueAsString(mail))))
                .orElseGet(() -> new Answer(404, JSON, problem(404, "There is no such mail.")));
    }

    private Optional<Mail> found(Pattern pattern, String path) {
        var match = pattern.matcher(path);
        return match.matches() ? mails.byId(Long.parseLong(match.group(1))) : Optional.empty();
    }

    private String problem(int status, String detail) {
        return json.writeValueAsString(Map.of("status", status, "detail", detail));
    }

    private static Optional<String> parameter(HttpExchange call, String name) {
        var query = call.getRequestURI().getRawQuery();
        return Stream.ofNullable(query)
                .flatMap(all -> Stream.of(all.split("&", -1)))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
