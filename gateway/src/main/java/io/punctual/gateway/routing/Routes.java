package io.punctual.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.rewritePath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import io.punctual.gateway.GatewaySettings;
import io.punctual.gateway.ServiceName;
import java.net.URI;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns the table of paths into routes to the services' addresses. */
@Configuration(proxyBeanMethods = false)
class Routes {
    private final GatewaySettings settings;
    private final OpenStreams streams;

    Routes(GatewaySettings settings, OpenStreams streams) {
        this.settings = settings;
        this.streams = streams;
    }

    @Bean
    RouterFunction<ServerResponse> apiRoutes() {
        RouterFunctions.Builder all = route();
        RouteTable.ENTRIES.forEach(
                entry -> all.add(to(entry.service().toString(), settings.addressOf(entry.service()), entry.pattern())));
        for (var service : ServiceName.values()) {
            all.add(operations(service));
            all.add(apiDocument(service));
        }
        var mailbox = settings.mailbox();
        if (mailbox != null) {
            all.add(to("mailbox", mailbox, "/mailbox/**"));
        }
        return all.build();
    }

    /** Each service has its own {@code /api/operations}; from outside they are told apart by the service's name. */
    private RouterFunction<ServerResponse> operations(ServiceName service) {
        var prefix = "/api/operations/" + service;
        return to(service.toString(), settings.addressOf(service), prefix + "/**")
                .filter((request, next) -> next.handle(rewritePath(prefix + "/(?<rest>.*)", "/api/operations/${rest}")
                        .apply(request)));
    }

    private RouterFunction<ServerResponse> apiDocument(ServiceName service) {
        Function<ServerRequest, ServerRequest> document = setPath("/v3/api-docs");
        return to(service.toString(), settings.addressOf(service), "/docs/api/" + service)
                .filter((request, next) -> next.handle(document.apply(request)));
    }

    private RouterFunction<ServerResponse> to(String name, URI address, String pattern) {
        return route().route(path(pattern), http())
                .before(uri(address))
                .filter(new AbsentService(name))
                .filter(new WholeAnswer(name))
                .filter(streams)
                .build();
    }
}
