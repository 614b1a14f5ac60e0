package io.punctual.gateway.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The people and programs that may sign in, as written in the identity file. */
record Identities(List<Client> clients, List<Person> users) {

    /** A program that signs in with a secret of its own and acts as its subject. */
    record Client(String id, String secret, String subject, List<String> roles) {}

    /** Someone who signs in with a password, given as {@code {bcrypt}…} or {@code {noop}…}. */
    record Person(String username, String password, String subject, List<String> roles) {}

    /** Who a token speaks for, and what they may do. */
    record Subject(String id, Set<String> roles) {}

    static Identities read(Path file) {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(file.toFile(), Identities.class);
    }

    Optional<Subject> ofClient(String clientId) {
        return clients.stream()
                .filter(client -> client.id().equals(clientId))
                .findFirst()
                .map(client -> new Subject(client.subject(), Set.copyOf(client.roles())));
    }

    Optional<Subject> ofUser(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .map(user -> new Subject(user.subject(), Set.copyOf(user.roles())));
    }
}
