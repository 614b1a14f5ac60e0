package io.punctual.gateway.routing;

import io.punctual.gateway.GatewaySettings;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The connections to the services: HTTP/1.1, bounded in time, and redirects are the caller's business. */
@Configuration(proxyBeanMethods = false)
class OutgoingConnections {
    private static final Duration FOR_FILES = Duration.ofMinutes(10);

    @Bean(destroyMethod = "close")
    HttpClient serviceConnections(GatewaySettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Bean
    ClientHttpRequestFactory serviceRequests(HttpClient connections, GatewaySettings settings) {
        var requests = new JdkClientHttpRequestFactory(connections, Executors.newVirtualThreadPerTaskExecutor());
        requests.setReadTimeout(settings.readTimeout());
        return requests;
    }

    /** An answer comes within the time limit as a whole, but for streams, which have no end, and for files, which may be large. */
    @Bean
    ProxyExchange services(
            RestClient.Builder clients,
            GatewayMvcProperties properties,
            HttpClient connections,
            ClientHttpRequestFactory serviceRequests) {
        var endless = new JdkClientHttpRequestFactory(connections, Executors.newVirtualThreadPerTaskExecutor());
        var patient = new JdkClientHttpRequestFactory(connections, Executors.newVirtualThreadPerTaskExecutor());
        patient.setReadTimeout(FOR_FILES);
        var answers = exchange(clients, serviceRequests, properties);
        var streams = exchange(clients, endless, properties);
        var files = exchange(clients, patient, properties);
        return request -> {
            var asked = request.getServerRequest();
            return (OpenStreams.isOne(asked) ? streams : isFile(asked.path()) ? files : answers).exchange(request);
        };
    }

    private static boolean isFile(String path) {
        return path.startsWith("/api/exports/")
                || path.startsWith("/api/imports/") && !path.startsWith(BodyLimit.SALESFORCE);
    }

    private static ProxyExchange exchange(
            RestClient.Builder clients, ClientHttpRequestFactory requests, GatewayMvcProperties properties) {
        return new RestClientProxyExchange(
                clients.clone().requestFactory(requests).build(), properties);
    }
}
