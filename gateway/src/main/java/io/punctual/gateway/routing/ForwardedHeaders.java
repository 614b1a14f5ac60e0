package io.punctual.gateway.routing;

import org.springframework.web.servlet.function.ServerRequest;

/** Tells a service how it was addressed from outside; what a caller claims about that is replaced, not believed. */
final class ForwardedHeaders {
    private ForwardedHeaders() {}

    static ServerRequest add(ServerRequest request) {
        var outside = request.servletRequest();
        return ServerRequest.from(request)
                .headers(headers -> {
                    headers.remove("Forwarded");
                    headers.remove("X-Forwarded-Prefix");
                    headers.set("X-Forwarded-Host", outside.getServerName() + ":" + outside.getServerPort());
                    headers.set("X-Forwarded-Port", Integer.toString(outside.getServerPort()));
                    headers.set("X-Forwarded-Proto", outside.getScheme());
                    headers.set("X-Forwarded-For", outside.getRemoteAddr());
                })
                .build();
    }
}
