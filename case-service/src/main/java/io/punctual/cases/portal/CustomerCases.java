package io.punctual.cases.portal;

import io.punctual.cases.events.CaseSnapshot;
import io.punctual.kit.message.MessageJson;
import io.punctual.kit.web.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of one account, and never of another: each question to the database names the account. */
@Component
class CustomerCases {
    private final JdbcClient jdbc;

    CustomerCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<CustomerCase> list(String account, @Nullable Long before, int limit) {
        return jdbc.sql("""
                select state, subject, null as description from case_list
                where account_id = ? and number < ? order by number desc limit ?""")
                .params(account, before == null ? Long.MAX_VALUE : before, limit)
                .query(CustomerCases::row)
                .list();
    }

    /** A case of another account is not there, as one that does not exist. */
    CustomerCase get(String account, UUID caseId) {
        return find(account, caseId).orElseThrow(() -> ProblemException.notFound("case", caseId));
    }

    Optional<CustomerCase> find(String account, UUID caseId) {
        return jdbc.sql("select state, subject, description from case_list where account_id = ? and case_id = ?")
                .params(account, caseId)
                .query(CustomerCases::row)
                .optional();
    }

    private static CustomerCase row(ResultSet row, int number) throws SQLException {
        return CustomerCase.of(
                MessageJson.MAPPER.readValue(row.getString("state"), CaseSnapshot.class),
                row.getString("subject"),
                row.getString("description"));
    }
}
