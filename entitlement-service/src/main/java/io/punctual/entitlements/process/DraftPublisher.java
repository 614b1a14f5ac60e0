package io.punctual.entitlements.process;

import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.events.ProcessEvent.DraftEdited;
import io.punctual.entitlements.events.ProcessEvent.VersionDrafted;
import io.punctual.entitlements.expressions.Expressions;
import io.punctual.entitlements.published.Announcer;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the others of each draft as it was saved, in the command's transaction. */
@Component
class DraftPublisher {
    private final Announcer announcer;
    private final Expressions expressions;

    DraftPublisher(Announcer announcer, Expressions expressions) {
        this.announcer = announcer;
        this.expressions = expressions;
    }

    @EventHandler
    void on(VersionDrafted event, @SequenceNumber long sequence) {
        tell(event, sequence + 1, event.definition());
    }

    @EventHandler
    void on(DraftEdited event, @SequenceNumber long sequence) {
        tell(event, sequence + 1, event.definition());
    }

    private void tell(ProcessEvent event, long revision, Map<String, @Nullable Object> definition) {
        announcer.draft(event.processId(), event.version(), revision, expressions.processVocabulary(), definition);
    }
}
