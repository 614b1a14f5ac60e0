package io.punctual.gateway.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The people and programs that may sign in, as written in the identity file. */
record Identities(List<Client> clients, List<Person> users) {

    /** A program that signs in with a secret of its own and acts as its subject, or as a user it names if it may. */
    record Client(
            String id,
            String secret,
            String subject,
            List<String> roles,
            boolean mayActAs,
            @Nullable String account,
            @Nullable String contact) {}

    /**
     * Someone who signs in with a password, given as {@code {bcrypt}…} or {@code {noop}…}. A customer belongs to an account, and
     * is a contact of it.
     */
    record Person(
            String username,
            String password,
            String subject,
            List<String> roles,
            @Nullable String account,
            @Nullable String contact) {}

    /** Who a token speaks for, and what they may do; a customer, for which account. */
    record Subject(
            String id,
            Set<String> roles,
            @Nullable String account,
            @Nullable String contact) {}

    static Identities read(Path file) {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(file.toFile(), Identities.class);
    }

    Optional<Client> client(String clientId) {
        return clients.stream().filter(client -> client.id().equals(clientId)).findFirst();
    }

    static Subject subject(Client client) {
        return new Subject(client.subject(), Set.copyOf(client.roles()), client.account(), client.contact());
    }

    Optional<Subject> ofUser(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .map(user -> new Subject(user.subject(), Set.copyOf(user.roles()), user.account(), user.contact()));
    }
}
