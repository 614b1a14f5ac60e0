package io.punctual.cases.write;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseClassified;
import io.punctual.cases.events.CaseEvent.CaseClosed;
import io.punctual.cases.events.CaseEvent.CaseMarkedSpam;
import io.punctual.cases.events.CaseEvent.CaseMerged;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseEvent.CaseReopened;
import io.punctual.cases.events.CaseEvent.OwnerChanged;
import io.punctual.cases.events.CaseEvent.PriorityChanged;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import io.punctual.cases.events.CaseSnapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the decider remembers: the case, when people last changed what (rule 16), and when clocks stood still. */
public record CaseState(CaseSnapshot snapshot, Map<String, Instant> changedByPerson, List<Standstill> standstills) {
    /** To be raised when the same events lead to another state of the same shape: what was remembered is forgotten then. */
    public static final int RULES = 1;

    static final String PRIORITY = "priority";
    static final String STATUS = "status";
    static final String OWNER = "owner";

    public static CaseState opened(CaseOpened event) {
        var snapshot = CaseSnapshot.opened(event);
        return new CaseState(snapshot, Map.of(), Standstill.follow(List.of(), snapshot));
    }

    public CaseState after(CaseEvent event) {
        var next = snapshot.after(event);
        return new CaseState(next, rememberPerson(event), Standstill.follow(standstills, next));
    }

    boolean changedByPersonAfter(String what, Instant cause) {
        return changedByPerson.getOrDefault(what, Instant.MIN).isAfter(cause);
    }

    private Map<String, Instant> rememberPerson(CaseEvent event) {
        var changed = changed(event);
        if (changed.isEmpty() || !event.stamp().actor().actsAsPerson()) {
            return changedByPerson;
        }
        var remembered = new HashMap<>(changedByPerson);
        changed.forEach(what -> remembered.put(what, event.stamp().at()));
        return Map.copyOf(remembered);
    }

    private static List<String> changed(CaseEvent event) {
        return switch (event) {
            case PriorityChanged _ -> List.of(PRIORITY);
            case StatusChanged _, CaseClosed _, CaseReopened _, CaseMerged _, CaseMarkedSpam _ -> List.of(STATUS);
            case OwnerChanged _ -> List.of(OWNER);
            case CaseClassified classified -> classified.changed();
            case CaseEvent.CaseOpened _,
                    CaseEvent.MessageReceived _,
                    CaseEvent.MessageSent _,
                    CaseEvent.CallLogged _,
                    CaseEvent.CommentAdded _,
                    CaseEvent.CaseEscalated _,
                    CaseEvent.CasePaused _,
                    CaseEvent.CaseResumed _,
                    CaseEvent.MergeReceived _,
                    CaseEvent.ActionSkipped _ -> List.of();
        };
    }
}
