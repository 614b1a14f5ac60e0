package io.punctual.milestones.read;

import io.punctual.milestones.timeline.Occurrence.State;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The board's questions to the database. Each state is asked by itself, in the order of its index, so that a page costs what it
 * shows and not what there is; the cases of one owner are looked up first, because they are few.
 */
record BoardSql(BoardFilter filter) {

    /** One page and the first of the next, by target and id. */
    String page() {
        return mine()
                + """
                select b.*, c.number, c.priority, c.owner_id, c.owner_kind
                from (%s) b join milestone_case c on c.case_id = b.case_id
                order by b.target_at, b.id limit :limit""".formatted(new TreeSet<>(filter.states())
                        .stream().map(this::ofState).collect(Collectors.joining(" union all ")));
    }

    /** How many live milestones come due between the bounds. */
    String counts() {
        return mine() + """
                select width_bucket(m.target_at, :bounds::timestamptz[]) as bucket,
                       count(*) filter (where m.state = 'RUNNING') as running,
                       count(*) filter (where m.state = 'PAUSED') as paused,
                       count(*) filter (where coalesce(m.stopped_at, statement_timestamp()) > m.target_at) as violated
                from %s where m.state in ('RUNNING', 'PAUSED') and m.target_at >= :from and m.target_at < :to%s
                group by 1""".formatted(milestones(), kind());
    }

    private String mine() {
        if (filter.ownerId() == null) {
            return "";
        }
        return "with mine as materialized (select case_id from milestone_case where owner_id = :owner"
                + (filter.queue() == null ? "" : " and owner_kind = 'QUEUE'")
                + (filter.onlyLive() ? " and not closed) " : ") ");
    }

    private String milestones() {
        return filter.ownerId() == null ? "milestone m" : "mine join milestone m on m.case_id = mine.case_id";
    }

    private String ofState(State state) {
        return """
                (select m.id, m.case_id, m.name, m.occurrence, m.state, m.started_at, m.target_at, m.completed_at, m.outcome,
                   m.process_id, m.process_version,
                   %s as violated
                 from %s where m.state = '%s' and (m.target_at, m.id) > (:target, :id)%s%s%s
                 order by m.target_at, m.id limit :limit)""".formatted(late(state), milestones(), state.name(), due(), violated(state), kind());
    }

    private String due() {
        return (filter.dueAfter() == null ? "" : " and m.target_at >= :after")
                + (filter.dueBefore() == null ? "" : " and m.target_at < :before");
    }

    private String kind() {
        return (filter.processId() == null ? "" : " and m.process_id = :process")
                + (filter.name() == null ? "" : " and m.name = :name");
    }

    private String violated(State state) {
        var violated = filter.violated();
        return violated == null ? "" : " and " + (violated ? "" : "not ") + "(" + late(state) + ")";
    }

    /** Whether a milestone in that state is violated, as its occurrence would say. */
    private static String late(State state) {
        return switch (state) {
            case RUNNING -> "m.target_at < statement_timestamp()";
            case COMPLETED -> "m.outcome = 'MISSED'";
            case PAUSED, CANCELLED -> "m.stopped_at > m.target_at";
        };
    }
}
