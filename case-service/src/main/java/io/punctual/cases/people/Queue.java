package io.punctual.cases.people;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A queue of cases that its members take from. */
@Schema(name = "Queue")
public record Queue(
        String id,
        long revision,
        String name,
        @Nullable String email,
        @Nullable String managerId,
        List<String> members,
        boolean active) {
    public Queue {
        members = List.copyOf(members);
    }

    Queue atRevision(long next) {
        return new Queue(id, next, name, email, managerId, members, active);
    }
}
