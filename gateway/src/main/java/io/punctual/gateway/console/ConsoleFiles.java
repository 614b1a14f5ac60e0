package io.punctual.gateway.console;

import io.punctual.gateway.Page;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the console: files with a hash in their name for ever, the page itself never unasked. */
@RestController
class ConsoleFiles implements WebMvcConfigurer {
    private static final Resource NOT_BUILT = new ClassPathResource("static/no-console.html");
    private static final Resource NOWHERE = new ClassPathResource("static/nowhere/");

    private final Resource folder;

    ConsoleFiles(ConsoleSettings settings) {
        var path = settings.folder();
        this.folder = path == null ? NOWHERE : new FileSystemResource(path.toAbsolutePath() + "/");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/console/assets/**")
                .addResourceLocations(under("assets/"))
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        files.addResourceHandler("/console/**")
                .addResourceLocations(folder)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageOfTheConsole());
    }

    /** Not forwarded to the file: a forward ends the answer to HEAD before the rules for browsers are in it. */
    @GetMapping("/console/")
    ResponseEntity<Resource> page() {
        var page = under("index.html");
        return Page.of(page.exists() ? page : NOT_BUILT);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/console", "/console/");
    }

    private Resource under(String path) {
        try {
            return folder.createRelative(path);
        } catch (IOException e) {
            throw new IllegalStateException("The console's folder " + folder + " cannot be used.", e);
        }
    }

    /** What is no file is a place inside the page, so that every address can be shared and opened anew. */
    private static final class PageOfTheConsole extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            if (file != null) {
                return file;
            }
            var page = super.getResource(path.equals("silent") ? "silent.html" : "index.html", location);
            return page == null ? NOT_BUILT : page;
        }
    }
}
