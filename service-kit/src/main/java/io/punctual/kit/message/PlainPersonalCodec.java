package io.punctual.kit.message;

import java.util.Map;

/** Writes personal text as it is. */
public final class PlainPersonalCodec implements PersonalCodec {
    @Override
    public Map<String, String> encode(String subjectId, Map<String, String> texts) {
        return texts;
    }

    @Override
    public Map<String, String> decode(String subjectId, Map<String, String> texts) {
        return texts;
    }
}
