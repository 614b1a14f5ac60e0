package io.punctual.standalone.service;

import io.punctual.standalone.process.Port;
import io.punctual.standalone.process.Ports;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What each service is told through its environment.
 *
 * @param ports the ports of this run
 * @param databaseUrl from a database's name to its address
 * @param databasePassword from a database's name to its role's password
 * @param kafka where the broker is
 * @param identityFile who may sign in
 * @param jwkFile the key that signs tokens
 * @param console the console's build, if there is one
 * @param control where the launcher says how it is spoken to
 */
public record Environment(
        Ports ports,
        UnaryOperator<String> databaseUrl,
        UnaryOperator<String> databasePassword,
        String kafka,
        Path identityFile,
        Path jwkFile,
        Path console,
        Path control) {

    public Map<String, String> of(App app) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("SERVER_PORT", Integer.toString(ports.of(app.port())));
        variables.put("SERVER_ADDRESS", "127.0.0.1");
        variables.put("PUNCTUAL_ISSUER", issuer());
        variables.put("PUNCTUAL_JWKS_URI", at(Port.GATEWAY) + "/oauth2/jwks");
        variables.put("PUNCTUAL_ZONE", "Asia/Seoul");
        app.database().ifPresent(database -> {
            variables.put("DATABASE_URL", databaseUrl.apply(database));
            variables.put("DATABASE_USERNAME", database);
            variables.put("DATABASE_PASSWORD", databasePassword.apply(database));
            variables.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
        });
        switch (app) {
            case CASE_SERVICE, ENTITLEMENT_SERVICE, MILESTONE_SERVICE -> {}
            case NOTIFICATION_SERVICE -> mail(variables);
            case GATEWAY -> gateway(variables);
        }
        return variables;
    }

    public String issuer() {
        return "http://localhost:" + ports.of(Port.GATEWAY);
    }

    public String at(Port port) {
        return "http://127.0.0.1:" + ports.of(port);
    }

    private void mail(Map<String, String> variables) {
        variables.put("SMTP_HOST", "127.0.0.1");
        variables.put("SMTP_PORT", Integer.toString(ports.of(Port.SMTP)));
        variables.put("PUNCTUAL_MAIL_FROM", "support@punctual.local");
    }

    private void gateway(Map<String, String> variables) {
        for (var app : App.values()) {
            variables.put(app.addressVariable(), at(app.port()));
        }
        variables.put("MAILBOX_URL", at(Port.MAILBOX));
        variables.put("PUNCTUAL_IDENTITY_DEVELOPMENT", "true");
        variables.put("PUNCTUAL_IDENTITY_FILE", identityFile.toString());
        variables.put("PUNCTUAL_JWK_FILE", jwkFile.toString());
        variables.put("PUNCTUAL_CONSOLE", console.toString());
        // The demo listens on this machine only.
        variables.put("PUNCTUAL_IDENTITY_SHOWN", "true");
        variables.put("PUNCTUAL_DEMO_CONTROLFILE", control.toString());
    }
}
