package io.punctual.gateway.docs;

import io.punctual.gateway.GatewaySettings;
import io.punctual.gateway.Page;
import io.punctual.gateway.ServiceName;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the page which documents there are and whether one can sign in here. */
@RestController
class DocsPages implements WebMvcConfigurer {

    record Document(String name, String url) {}

    record Content(List<Document> documents, boolean signIn, boolean mailbox) {}

    private final Content content;

    DocsPages(GatewaySettings settings, @Value("${punctual.identity.development}") boolean signIn) {
        var documents = Stream.of(ServiceName.values())
                .map(service -> new Document(service.toString(), "/docs/api/" + service))
                .toList();
        this.content = new Content(documents, signIn, settings.mailbox() != null);
    }

    /** Answered here, not forwarded to: a forward ends the answer to HEAD before the rules for browsers are in it. */
    @GetMapping("/")
    ResponseEntity<Resource> front() {
        return Page.of(new ClassPathResource("static/index.html"));
    }

    @GetMapping("/docs/")
    ResponseEntity<Resource> docs() {
        return Page.of(new ClassPathResource("static/docs/index.html"));
    }

    @GetMapping("/docs/content.json")
    Content content() {
        return content;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/docs", "/docs/");
    }
}
