package io.punctual.cases.read;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows merges from case to case, as far as they go. */
@Component
public class Merges {
    private final JdbcClient jdbc;

    Merges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the work of the case goes on; the case itself unless it was merged. */
    public UUID target(UUID caseId) {
        return jdbc.sql("""
                with recursive way (case_id, next_id) as (
                    select case_id, state #>> '{relations,mergedInto,caseId}' from case_list where case_id = :id
                    union
                    select c.case_id, c.state #>> '{relations,mergedInto,caseId}'
                    from way join case_list c on c.case_id = way.next_id::uuid)
                select coalesce((select case_id from way where next_id is null), :id)""")
                .param("id", caseId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    /** The cases whose work goes on in this one, itself first. */
    public List<UUID> among(UUID caseId) {
        return jdbc.sql("""
                with recursive merged (case_id, state, depth) as (
                    select case_id, state, 0 from case_list where case_id = ?
                    union all
                    select c.case_id, c.state, depth + 1
                    from merged m
                    cross join lateral jsonb_array_elements(m.state #> '{relations,mergedCases}') as other
                    join case_list c on c.case_id = (other ->> 'caseId')::uuid)
                select case_id from merged order by depth, case_id""")
                .param(caseId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
