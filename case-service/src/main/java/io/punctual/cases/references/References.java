package io.punctual.cases.references;

import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whether what a case refers to exists; what the directory has not told yet is waited for a little. */
@Component
public class References {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contact's account, if the contact has one; refuses, after 2 s, what nobody knows. Never within a transaction. */
    public Optional<String> require(Mentioned mentioned) {
        if (mentioned.nothing()) {
            return Optional.empty();
        }
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        var found = look(mentioned);
        while (!found.unknown(mentioned).isEmpty()) {
            if (System.nanoTime() > giveUp) {
                throw ProblemException.invalid(found.unknown(mentioned));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            found = look(mentioned);
        }
        return Optional.ofNullable(found.contactAccountId());
    }

    /** The active contact who writes from this address. */
    public Optional<KnownContact> contactWritingFrom(String email) {
        return jdbc.sql("""
                select id, account_id from known_contact
                where lower(email) = lower(?) and active order by id limit 1""")
                .param(email)
                .query((row, _) -> new KnownContact(row.getString("id"), row.getString("account_id")))
                .optional();
    }

    private Found look(Mentioned mentioned) {
        return jdbc.sql("""
                select exists (select 1 from known_account where id = :account) as account,
                    exists (select 1 from known_contact where id = :contact) as contact,
                    exists (select 1 from known_product where id = :product) as product,
                    exists (select 1 from known_asset where id = :asset) as asset,
                    (select account_id from known_contact where id = :contact) as contact_account_id""")
                .param("account", mentioned.accountId())
                .param("contact", mentioned.contactId())
                .param("product", mentioned.productCode())
                .param("asset", mentioned.assetId())
                .query((row, _) -> new Found(
                        row.getBoolean("account"),
                        row.getBoolean("contact"),
                        row.getBoolean("product"),
                        row.getBoolean("asset"),
                        row.getString("contact_account_id")))
                .single();
    }

    /** A contact as far as cases need it. */
    public record KnownContact(String id, @Nullable String accountId) {}

    private record Found(
            boolean account,
            boolean contact,
            boolean product,
            boolean asset,
            @Nullable String contactAccountId) {
        List<FieldProblem> unknown(Mentioned mentioned) {
            var problems = new ArrayList<FieldProblem>();
            check(problems, account, "accountId", mentioned.accountId(), "account");
            check(problems, contact, "contactId", mentioned.contactId(), "contact");
            check(problems, product, "productCode", mentioned.productCode(), "product");
            check(problems, asset, "assetId", mentioned.assetId(), "asset");
            return problems;
        }

        private static void check(
                List<FieldProblem> problems, boolean known, String field, @Nullable String id, String what) {
            if (id != null && !known) {
                problems.add(new FieldProblem(field, id, "there is no " + what + " of this id"));
            }
        }
    }
}
