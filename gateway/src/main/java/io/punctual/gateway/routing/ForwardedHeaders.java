package io.punctual.gateway.routing;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Tells a service how it was addressed from outside; what a caller claims about that is taken out before, not believed. */
@Component
final class ForwardedHeaders implements RequestHttpHeadersFilter, Ordered {

    @Override
    public HttpHeaders apply(HttpHeaders incoming, ServerRequest request) {
        var outside = request.servletRequest();
        var headers = new HttpHeaders(incoming);
        headers.set("X-Forwarded-Host", outside.getServerName() + ":" + outside.getServerPort());
        headers.set("X-Forwarded-Port", Integer.toString(outside.getServerPort()));
        headers.set("X-Forwarded-Proto", outside.getScheme());
        headers.set("X-Forwarded-For", outside.getRemoteAddr());
        return headers;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
