package io.punctual.cases.events;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** All text of an event about one person (kind:id), kept together so that it can be encrypted and erased. */
public record PersonalText(String subjectId, Map<String, String> texts) {
    public PersonalText {
        // Sorted, so that the same event reads the same in every process.
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }
}
