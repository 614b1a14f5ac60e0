package io.punctual.kit.testing;

import io.punctual.kit.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tokens that the services under test accept, and some that they do not. */
public final class TestTokens {
    static final String ISSUER = TestIssuer.NAME;
    static final TestIssuer ISSUING = new TestIssuer();

    private TestTokens() {}

    public static String token(String subject, Role... roles) {
        return ISSUING.token(ISSUING.key(), subject, names(roles), Map.of());
    }

    /** A customer of an account, as one of its contacts. */
    public static String customer(String account, String contact) {
        return ISSUING.token(
                ISSUING.key(), contact, names(Role.CUSTOMER), Map.of("account", account, "contact", contact));
    }

    /** Signed with a key that nobody trusts. */
    public static String forged(String subject, Role... roles) {
        return ISSUING.token(TestIssuer.newKey(), subject, names(roles), Map.of());
    }

    public static String expired(String subject, Role... roles) {
        return String.valueOf(
                ISSUING.forgeries(subject, names(roles).getFirst()).get("expired"));
    }

    static String jwksUri() {
        return ISSUING.keysAddress();
    }

    private static List<String> names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toList();
    }
}
