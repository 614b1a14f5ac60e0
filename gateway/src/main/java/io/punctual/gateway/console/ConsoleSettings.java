package io.punctual.gateway.console;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the console comes from, and where its readers sign in.
 *
 * @param folder the console's build; without one a page says how to make it
 * @param clientId under which name the issuer knows the console
 */
@ConfigurationProperties("punctual.console")
record ConsoleSettings(@Nullable Path folder, String clientId) {}
