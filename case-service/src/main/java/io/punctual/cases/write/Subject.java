package io.punctual.cases.write;

import io.punctual.cases.events.Classification;
import java.util.UUID;

/** Names the person whom the text of an event is about; a sender nobody knows yet is known by the case alone. */
final class Subject {
    private Subject() {}

    static String of(UUID caseId, Classification classification) {
        return classification.contactId() == null ? "case:" + caseId : "contact:" + classification.contactId();
    }
}
