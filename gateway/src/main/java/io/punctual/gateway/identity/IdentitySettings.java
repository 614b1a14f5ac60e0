package io.punctual.gateway.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The development identity provider's files.
 *
 * @param development whether the gateway signs people in itself
 * @param file the people and programs that may sign in (JSON)
 * @param shown whether the start page shows the names and passwords; for a demo that only its own machine reaches
 * @param jwkFile the signing key; made when it is missing, forgotten at the end when no file is named
 */
@ConfigurationProperties("punctual.identity")
record IdentitySettings(
        boolean development,
        boolean shown,
        @Nullable Path file,
        @Nullable Path jwkFile) {}
