package io.punctual.kit.message;

import java.util.Map;

/** The one way in which personal text is written down and read again, in events and on topics alike. */
public interface PersonalCodec {
    Map<String, String> encode(String subjectId, Map<String, String> texts);

    Map<String, String> decode(String subjectId, Map<String, String> texts);
}
