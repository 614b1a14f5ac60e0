package io.punctual.entitlements.read.processes;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.events.ProcessEvent.DefaultChosen;
import io.punctual.entitlements.events.ProcessEvent.DraftEdited;
import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.entitlements.events.ProcessEvent.VersionDrafted;
import io.punctual.kit.message.MessageJson;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code entitlement_process} and {@code process_version} in the command's transaction. */
@Component
class ProcessProjector {
    private final JdbcClient jdbc;

    ProcessProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(VersionDrafted event, @SequenceNumber long sequence) {
        jdbc.sql("""
                insert into entitlement_process (id, revision, name, latest_version) values (?, ?, ?, ?)
                on conflict (id) do update
                    set revision = excluded.revision, latest_version = greatest(entitlement_process.latest_version, excluded.latest_version)""")
                .params(event.processId(), sequence + 1, name(event.definition()), event.version())
                .update();
        jdbc.sql("""
                insert into process_version
                    (process_id, version, state, business_hours_id, definition, changed_by, changed_at)
                values (?, ?, 'DRAFT', ?, ?::jsonb, ?, ?)""")
                .params(event.processId(), event.version())
                .param(businessHours(event.definition()))
                .params(json(event.definition()), event.by(), event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(DraftEdited event, @SequenceNumber long sequence) {
        jdbc.sql("""
                update process_version
                set definition = ?::jsonb, business_hours_id = ?, changed_by = ?, changed_at = ?
                where process_id = ? and version = ?""")
                .param(json(event.definition()))
                .param(businessHours(event.definition()))
                .params(event.by(), event.at().atOffset(ZoneOffset.UTC), event.processId(), event.version())
                .update();
        touched(event, sequence);
    }

    @EventHandler
    void on(VersionActivated event, @SequenceNumber long sequence) {
        jdbc.sql("""
                update process_version set state = 'ACTIVE', activated_at = ?
                where process_id = ? and version = ?""")
                .params(event.at().atOffset(ZoneOffset.UTC), event.processId(), event.version())
                .update();
        jdbc.sql("update entitlement_process set default_version = ?, name = ? where id = ?")
                .params(event.version(), name(event.definition()), event.processId())
                .update();
        touched(event, sequence);
    }

    @EventHandler
    void on(DefaultChosen event, @SequenceNumber long sequence) {
        jdbc.sql("""
                update entitlement_process p set default_version = v.version, name = v.definition ->> 'name'
                from process_version v where v.process_id = p.id and v.version = ? and p.id = ?""").params(event.version(), event.processId()).update();
        touched(event, sequence);
    }

    private void touched(ProcessEvent event, long sequence) {
        jdbc.sql("update entitlement_process set revision = ? where id = ?")
                .params(sequence + 1, event.processId())
                .update();
    }

    private static String name(Map<String, @Nullable Object> definition) {
        return String.valueOf(definition.get("name"));
    }

    private static @Nullable Object businessHours(Map<String, @Nullable Object> definition) {
        return definition.get("businessHoursId");
    }

    private static String json(Map<String, @Nullable Object> definition) {
        return MessageJson.MAPPER.writeValueAsString(definition);
    }
}
