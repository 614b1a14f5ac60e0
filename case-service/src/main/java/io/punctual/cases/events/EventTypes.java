package io.punctual.cases.events;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stable name of each kind of event: stored and told instead of class names, so that classes may be renamed. */
public final class EventTypes {
    private static final Map<Class<? extends CaseEvent>, String> NAMES = Map.ofEntries(
            entry(CaseEvent.CaseOpened.class, "case.opened"),
            entry(CaseEvent.MessageReceived.class, "case.message-received"),
            entry(CaseEvent.MessageSent.class, "case.message-sent"),
            entry(CaseEvent.CallLogged.class, "case.call-logged"),
            entry(CaseEvent.CommentAdded.class, "case.comment-added"),
            entry(CaseEvent.StatusChanged.class, "case.status-changed"),
            entry(CaseEvent.PriorityChanged.class, "case.priority-changed"),
            entry(CaseEvent.OwnerChanged.class, "case.owner-changed"),
            entry(CaseEvent.CaseEscalated.class, "case.escalated"),
            entry(CaseEvent.CaseClassified.class, "case.classified"),
            entry(CaseEvent.CasePaused.class, "case.paused"),
            entry(CaseEvent.CaseResumed.class, "case.resumed"),
            entry(CaseEvent.CaseClosed.class, "case.closed"),
            entry(CaseEvent.CaseReopened.class, "case.reopened"),
            entry(CaseEvent.CaseMerged.class, "case.merged"),
            entry(CaseEvent.MergeReceived.class, "case.merge-received"),
            entry(CaseEvent.CaseMarkedSpam.class, "case.marked-spam"),
            entry(CaseEvent.ActionSkipped.class, "case.action-skipped"));

    private static final Map<String, Class<? extends CaseEvent>> CLASSES =
            NAMES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    public static String nameOf(CaseEvent event) {
        return nameOf(event.getClass()).orElseThrow();
    }

    public static Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(NAMES.get(type));
    }

    public static Optional<Class<? extends CaseEvent>> classOf(String name) {
        return Optional.ofNullable(CLASSES.get(name));
    }
}
