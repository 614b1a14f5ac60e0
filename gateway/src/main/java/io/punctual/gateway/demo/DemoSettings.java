package io.punctual.gateway.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The demo's own settings.
 *
 * @param controlFile where the launcher says how it is spoken to; nothing can be stopped without it
 */
@ConfigurationProperties("punctual.demo")
record DemoSettings(@Nullable Path controlFile) {}
