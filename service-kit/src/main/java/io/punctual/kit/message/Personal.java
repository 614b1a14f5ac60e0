package io.punctual.kit.message;

import java.util.Map;

/** All text about one person in one message, so that it can be encrypted and erased together; the subject is kind:id. */
public record Personal(String subjectId, Map<String, String> texts) {}
