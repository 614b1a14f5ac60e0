package io.punctual.milestones.recalculation;

import io.punctual.kit.message.IncomingMessage;
import io.punctual.milestones.recalculation.Recalculation.State;
import io.punctual.milestones.timeline.CalendarRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recalculations as rows, shared by all instances. */
@Repository
public class Recalculations {
    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;

    Recalculations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has to be followed, and which message said so. */
    record Job(CalendarRef to, String cause, State state) {}

    /** In the transaction that takes in the new hours; the first revision has nobody to follow it. */
    public void request(IncomingMessage message) {
        var revision = message.data().path("revision").longValue();
        if (revision > 1) {
            jdbc.sql("""
                    insert into recalculation (calendar_id, revision, published_at, message_id) values (?, ?, ?, ?)
                    on conflict do nothing""")
                    .params(
                            message.data().path("id").stringValue(),
                            revision,
                            message.time().atOffset(ZoneOffset.UTC),
                            message.id())
                    .update();
        }
    }

    /** A fold that began before the hours were known may still end after the work is done, so that it is looked at for a while. */
    List<Job> open() {
        return jdbc.sql("""
                select calendar_id, revision, message_id, state from recalculation
                where state <> 'DONE' or finished_at > clock_timestamp() - interval '1 minute'
                order by state = 'DONE', requested_at""")
                .query((row, _) -> new Job(
                        new CalendarRef(row.getString(1), row.getLong(2)),
                        row.getString(3),
                        State.valueOf(row.getString(4))))
                .list();
    }

    /** Counts once how many there are; the instance that comes second leaves it at that. */
    void start(CalendarRef to) {
        jdbc.sql("""
                update recalculation r set state = 'RUNNING', started_at = clock_timestamp(), total = (
                  select count(*) from milestone m where m.calendar_id = r.calendar_id and m.calendar_revision < r.revision
                  and m.state in ('RUNNING', 'PAUSED'))
                where calendar_id = ? and revision = ? and state = 'WAITING'""").params(to.id(), to.revision()).update();
    }

    void progress(CalendarRef to, int done, int moved) {
        jdbc.sql("""
                update recalculation set done = done + ?, moved = moved + ?, total = greatest(total, done + ?)
                where calendar_id = ? and revision = ?""").params(done, moved, done, to.id(), to.revision()).update();
    }

    /** The older revisions that something still counts in, the oldest first. */
    List<CalendarRef> behind(CalendarRef to) {
        return jdbc.sql("""
                select distinct calendar_revision from milestone
                where calendar_id = ? and calendar_revision < ? and state in ('RUNNING', 'PAUSED') order by 1""")
                .params(to.id(), to.revision())
                .query((row, _) -> new CalendarRef(to.id(), row.getLong(1)))
                .list();
    }

    void finish(CalendarRef to) {
        jdbc.sql("""
                update recalculation set state = 'DONE', finished_at = clock_timestamp()
                where calendar_id = ? and revision = ? and state = 'RUNNING'""").params(to.id(), to.revision()).update();
    }

    /** The latest first. */
    List<Recalculation> latest() {
        return jdbc.sql("select * from recalculation order by requested_at desc limit " + MOST_SHOWN)
                .query(Recalculations::recalculation)
                .list();
    }

    /** How many milestones are still to follow. */
    double left() {
        return jdbc.sql("select coalesce(sum(greatest(total - done, 0)), 0) from recalculation where state = 'RUNNING'")
                .query(Double.class)
                .single();
    }

    private static Recalculation recalculation(ResultSet row, int number) throws SQLException {
        return new Recalculation(
                row.getString("calendar_id"),
                row.getLong("revision"),
                State.valueOf(row.getString("state")),
                row.getLong("total"),
                row.getLong("done"),
                row.getLong("moved"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                time(row, "started_at"),
                time(row, "finished_at"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
