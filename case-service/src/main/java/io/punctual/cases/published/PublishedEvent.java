package io.punctual.cases.published;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.punctual.cases.events.Actor;
import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseSnapshot;
import io.punctual.cases.events.Cause;
import io.punctual.cases.events.PersonalText;
import io.punctual.kit.message.Personal;
import io.punctual.kit.message.PersonalCodec;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of one message on topic {@code cases}. */
record PublishedEvent(
        UUID caseId,
        Instant at,
        Instant occurredAt,
        Actor actor,
        @Nullable Cause cause,
        Change change,
        @Nullable Personal personal,
        @JsonProperty("case") PublishedCase now) {

    static PublishedEvent of(CaseEvent event, CaseSnapshot after, PersonalCodec codec) {
        var stamp = event.stamp();
        return new PublishedEvent(
                stamp.caseId(),
                stamp.at(),
                stamp.occurredAt(),
                stamp.actor(),
                stamp.cause(),
                Change.of(event),
                event.personalText().map(text -> encoded(text, codec)).orElse(null),
                PublishedCase.of(after));
    }

    private static Personal encoded(PersonalText text, PersonalCodec codec) {
        return new Personal(text.subjectId(), codec.encode(text.subjectId(), text.texts()));
    }
}
