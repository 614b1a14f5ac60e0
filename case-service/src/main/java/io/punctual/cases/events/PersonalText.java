package io.punctual.cases.events;

import java.util.Map;

/** All text of an event about one person (kind:id), kept together so that it can be encrypted and erased. */
public record PersonalText(String subjectId, Map<String, String> texts) {
    public PersonalText {
        texts = Map.copyOf(texts);
    }
}
