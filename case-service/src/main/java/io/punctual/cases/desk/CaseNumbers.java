package io.punctual.cases.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers that people call cases by: ascending, never used twice, gaps are possible. */
@Component
public class CaseNumbers {
    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long next() {
        return jdbc.sql("select nextval('case_number')").query(Long.class).single();
    }
}
