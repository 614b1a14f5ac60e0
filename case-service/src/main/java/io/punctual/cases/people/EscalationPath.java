package io.punctual.cases.people;

import io.punctual.cases.events.Owner;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rule 16, OWNER_MANAGER: the owner's manager, skipping inactive ones; a queue's manager; else the fallback; else nobody. */
final class EscalationPath {
    private final People people;
    private final @Nullable String fallback;

    EscalationPath(People people, @Nullable String fallback) {
        this.people = people;
        this.fallback = fallback;
    }

    Optional<Owner> from(@Nullable String ownerId) {
        return Optional.ofNullable(ownerId)
                .flatMap(this::managerOf)
                .flatMap(this::firstActive)
                .or(this::fallback);
    }

    private Optional<String> managerOf(String ownerId) {
        return people.user(ownerId)
                .map(user -> Optional.ofNullable(user.managerId()))
                .orElseGet(() -> people.queue(ownerId).map(Queue::managerId));
    }

    private Optional<Owner> firstActive(String managerId) {
        var seen = new HashSet<String>();
        var next = people.user(managerId);
        while (next.isPresent() && seen.add(next.get().id())) {
            var manager = next.get();
            if (manager.active()) {
                return Optional.of(Owner.user(manager.id()));
            }
            next = Optional.ofNullable(manager.managerId()).flatMap(people::user);
        }
        return Optional.empty();
    }

    private Optional<Owner> fallback() {
        return Optional.ofNullable(fallback)
                .flatMap(id -> people.user(id)
                        .filter(User::active)
                        .map(user -> Owner.user(user.id()))
                        .or(() -> people.queue(id).filter(Queue::active).map(queue -> Owner.queue(queue.id()))));
    }
}
