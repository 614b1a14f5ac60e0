package io.punctual.cases.write;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.CaseMarkedSpam;
import io.punctual.cases.events.CaseEvent.CaseMerged;
import io.punctual.cases.events.CaseEvent.MergeReceived;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Stamp;
import io.punctual.cases.write.CaseCommand.MarkSpam;
import io.punctual.cases.write.CaseCommand.Merge;
import io.punctual.cases.write.CaseCommand.ReceiveMerge;
import io.punctual.cases.write.CaseRejected.Code;
import java.util.List;

/** Rule 19: a case whose work goes on in another, or that is nobody's question. What is merged stays merged. */
final class Merging {
    private static final String TARGET = "intoCaseId";

    private Merging() {}

    static List<CaseEvent> merge(Merge command, CaseSnapshot current, Stamp now) {
        var into = command.into();
        if (into.equals(current.relations().mergedInto())) {
            return List.of();
        }
        if (into.caseId().equals(current.caseId())) {
            throw new CaseRejected(Code.MERGE_INTO_ITSELF, TARGET, into.caseId(), "must be another case");
        }
        if (unmerged(current).closed()) {
            throw new CaseRejected(Code.CASE_CLOSED, "The case is closed; reopen it first.");
        }
        return List.of(new CaseMerged(now, into, StatusChange.closing(command.status()), command.reason()));
    }

    /** Loops cannot arise: whoever was merged is closed, and nothing is merged into a closed case. */
    static List<CaseEvent> receive(ReceiveMerge command, CaseSnapshot current, Stamp now) {
        var merged = command.merged();
        if (current.relations().tookIn(merged.caseId())) {
            return List.of();
        }
        var into = current.relations().mergedInto();
        if (current.closed()) {
            var why = into == null ? "it is closed" : "it was merged into case " + into.number() + " itself";
            throw new CaseRejected(Code.TARGET_CLOSED, TARGET, current.caseId(), "must be an open case: " + why);
        }
        var account = current.classification().accountId();
        var other = merged.classification().accountId();
        if (account != null && other != null && !account.equals(other)) {
            var why = "must be a case of account " + other + ", as this one, or of none; it is one of " + account;
            throw new CaseRejected(Code.OTHER_ACCOUNT, TARGET, current.caseId(), why);
        }
        var talk = merged.conversation();
        return List.of(new MergeReceived(now, merged.ref(), talk.customerMessageCount(), talk.unanswered()));
    }

    static List<CaseEvent> spam(MarkSpam command, CaseSnapshot current, Stamp now) {
        if (unmerged(current).spam()) {
            return List.of();
        }
        var status = current.closed() ? current.status() : StatusChange.closing(command.status());
        return List.of(new CaseMarkedSpam(now, status, command.reason()));
    }

    static CaseSnapshot unmerged(CaseSnapshot current) {
        var into = current.relations().mergedInto();
        if (into != null) {
            throw new CaseRejected(
                    Code.CASE_MERGED, "The case was merged into case " + into.number() + "; its work goes on there.");
        }
        return current;
    }
}
