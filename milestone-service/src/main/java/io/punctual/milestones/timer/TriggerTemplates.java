package io.punctual.milestones.timer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps each template once; those known to be kept are not written again. */
@Repository
public class TriggerTemplates {
    private static final int MOST_REMEMBERED = 100_000;

    private final JdbcTemplate jdbc;
    private final Set<Long> kept = ConcurrentHashMap.newKeySet();

    TriggerTemplates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's transaction; remembered only once that has committed. */
    public void keep(Collection<TriggerTemplate> templates) {
        // In one order everywhere, so that no two wait for each other.
        var unknown = templates.stream()
                .distinct()
                .filter(template -> !kept.contains(template.id()))
                .sorted(Comparator.comparingLong(TriggerTemplate::id))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        write(unknown);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remember(unknown);
            }
        });
    }

    /** For messages that are in the outbox at once, which cannot be sent without: written whatever is remembered of them. */
    public void write(Collection<TriggerTemplate> templates) {
        jdbc.batchUpdate("""
                insert into trigger_template (id, key, type, is_warning, headers, body) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""", templates.stream().map(TriggerTemplates::row).toList());
    }

    /** What was kept may be gone: each is written again when it is next used. */
    void forget() {
        kept.clear();
    }

    private void remember(List<TriggerTemplate> templates) {
        if (kept.size() > MOST_REMEMBERED) {
            kept.clear();
        }
        templates.forEach(template -> kept.add(template.id()));
    }

    private static Object[] row(TriggerTemplate template) {
        return new Object[] {
            template.id(), template.key(), template.type(), template.warning(), template.headers(), template.body()
        };
    }
}
