package io.punctual.gateway.routing;

import io.punctual.gateway.GatewaySettings;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** The connections to the services: HTTP/1.1, bounded in time, and redirects are the caller's business. */
@Configuration(proxyBeanMethods = false)
class OutgoingConnections {

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
}
