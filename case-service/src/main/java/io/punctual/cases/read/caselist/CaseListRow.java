package io.punctual.cases.read.caselist;

import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.read.CaseView.Words;

/** A case as table {@code case_list} keeps it. */
record CaseListRow(CaseSnapshot snapshot, long version, Words words) {
    static Words words(CaseOpened opened) {
        var texts = opened.personal().texts();
        return new Words(texts.getOrDefault("subject", ""), texts.get("description"));
    }
}
