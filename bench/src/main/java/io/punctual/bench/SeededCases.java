package io.punctual.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Many cases with a history like one that was really written through the service. */
final class SeededCases {
    private static final String EVENTS = """
            insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
                payloadrevision, payloadtype, timestamp)
            select copy::text, sequencenumber, type, gen_random_uuid()::text, metadata,
                convert_to(replace(convert_from(payload, 'UTF8'), ?::text, copy::text), 'UTF8'),
                payloadrevision, payloadtype, timestamp
            from domainevententry, unnest(?::uuid[]) copy where aggregateidentifier = ?::text
            order by copy, sequencenumber""";
    private static final String REMEMBERED = """
            insert into snapshotevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
                payloadrevision, payloadtype, timestamp)
            select copy::text, sequencenumber, type, gen_random_uuid()::text, metadata,
                convert_to(replace(convert_from(payload, 'UTF8'), ?::text, copy::text), 'UTF8'),
                payloadrevision, payloadtype, timestamp
            from snapshotevententry, unnest(?::uuid[]) copy where aggregateidentifier = ?::text""";
    private static final String LIST = """
            insert into case_list (case_id, number, version, subject, description, status, status_category, priority,
                owner_id, account_id, contact_id, product_code, escalated, state)
            select copy, nextval('case_number'), version, subject, description, status, status_category, priority,
                owner_id, account_id, contact_id, product_code, escalated, state
            from case_list, unnest(?::uuid[]) copy where case_id = ?::uuid""";

    private SeededCases() {}

    /** Copies a case, events, remembered state and row, so often; its history was written call by call, the copies need not be. */
    static List<UUID> copies(Connection connection, UUID template, int number) throws SQLException {
        var ids = IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
        var array = connection.createArrayOf("uuid", ids.toArray());
        copy(connection, EVENTS, template, array);
        copy(connection, REMEMBERED, template, array);
        try (var list = connection.prepareStatement(LIST);
                var analyze = connection.createStatement()) {
            list.setArray(1, array);
            list.setObject(2, template);
            list.executeUpdate();
            analyze.execute("analyze domainevententry");
        }
        return ids;
    }

    private static void copy(Connection connection, String sql, UUID template, Array ids) throws SQLException {
        try (var rows = connection.prepareStatement(sql)) {
            rows.setString(1, template.toString());
            rows.setArray(2, ids);
            rows.setString(3, template.toString());
            rows.executeUpdate();
        }
    }
}
