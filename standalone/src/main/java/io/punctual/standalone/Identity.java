package io.punctual.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Who may sign in at the demo: one program per role, and the people the demo's data speaks of. */
public final class Identity {

    /** A role's program and the user it speaks for. */
    public record Program(String name, String subject, String role) {}

    public static final List<Program> PROGRAMS = List.of(
            new Program("admin", "admin", "ADMIN"),
            new Program("agent", "agent-1", "AGENT"),
            new Program("lead", "lead-1", "LEAD"),
            new Program("integrator", "integrator", "INTEGRATOR"),
            new Program("customer", "buyer-1", "CUSTOMER"));

    private static final Map<String, String> PEOPLE = Map.of(
            "admin", "ADMIN",
            "lead-1", "LEAD",
            "lead-2", "LEAD",
            "agent-1", "AGENT",
            "agent-2", "AGENT",
            "agent-3", "AGENT",
            "buyer-1", "CUSTOMER",
            "mary", "CUSTOMER");

    /** The account of each customer; customers sign in under the id of their contact. */
    private static final Map<String, String> ACCOUNTS = Map.of("buyer-1", "acme", "mary", "harbour");

    private static final String SIGN_IN = "sign-in-password";

    private final Secrets secrets;

    Identity(Secrets secrets) {
        this.secrets = secrets;
    }

    String passwordOfEverybody() {
        return secrets.of(SIGN_IN);
    }

    String roleOf(String person) {
        var role = PEOPLE.get(person);
        if (role == null) {
            throw new IllegalArgumentException("Nobody is known as " + person + ".");
        }
        return role;
    }

    List<String> people() {
        return PEOPLE.keySet().stream().sorted().toList();
    }

    String secretOf(Program program) {
        return secrets.of("client-" + program.name());
    }

    /** Writes what the gateway's sign-in reads. */
    Path write(Path file) {
        var clients = PROGRAMS.stream().map(this::client).toList();
        var users = people().stream().map(this::user).toList();
        try {
            Secrets.writeForOwner(
                    file, new JsonMapper().writeValueAsString(Map.of("clients", clients, "users", users)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** A desk's program may speak for other people of its role, so that one can try what they see; others may not. */
    private Map<String, Object> client(Program program) {
        boolean desk = !program.role().equals("INTEGRATOR") && !program.role().equals("CUSTOMER");
        var entry = entry(program.subject(), program.role());
        entry.putAll(Map.of("id", program.name(), "secret", secretOf(program), "mayActAs", desk));
        return entry;
    }

    private Map<String, Object> user(String person) {
        var entry = entry(person, roleOf(person));
        entry.putAll(Map.of("username", person, "password", "{noop}" + passwordOfEverybody()));
        return entry;
    }

    private static Map<String, Object> entry(String subject, String role) {
        var entry = new HashMap<String, Object>(Map.of("subject", subject, "roles", List.of(role)));
        var account = ACCOUNTS.get(subject);
        if (account != null) {
            entry.putAll(Map.of("account", account, "contact", subject));
        }
        return entry;
    }
}
