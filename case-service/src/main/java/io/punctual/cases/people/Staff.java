package io.punctual.cases.people;

import io.punctual.cases.events.Owner;
import io.punctual.cases.published.DirectoryPublisher;
import io.punctual.cases.published.DirectoryPublisher.Kind;
import io.punctual.kit.command.Commands;
import io.punctual.kit.message.Personal;
import io.punctual.kit.message.PersonalCodec;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps users and queues, tells the directory what changed, and knows who takes an escalated case. */
@Component
public class Staff {
    private final PeopleTables people;
    private final DirectoryPublisher directory;
    private final PersonalCodec codec;
    private final Commands commands;
    private final EscalationPath escalation;

    Staff(
            PeopleTables people,
            DirectoryPublisher directory,
            PersonalCodec codec,
            Commands commands,
            @Value("${punctual.escalation-fallback:}") String fallback) {
        this.people = people;
        this.directory = directory;
        this.codec = codec;
        this.commands = commands;
        this.escalation = new EscalationPath(people, fallback.isBlank() ? null : fallback);
    }

    User put(User wanted) {
        return commands.execute("put-user", () -> {
            people.lockManagers();
            refuseCircle(wanted);
            var before = people.user(wanted.id());
            if (before.isPresent() && wanted.atRevision(before.get().revision()).equals(before.get())) {
                return before.get();
            }
            var saved = wanted.atRevision(before.map(User::revision).orElse(0L) + 1);
            people.save(saved);
            directory.publish(Kind.USER, saved.id(), saved.revision(), PublishedUser.of(saved, codec));
            return saved;
        });
    }

    Queue put(Queue wanted) {
        return commands.execute("put-queue", () -> {
            var before = people.queue(wanted.id());
            if (before.isPresent() && wanted.atRevision(before.get().revision()).equals(before.get())) {
                return before.get();
            }
            var saved = wanted.atRevision(before.map(Queue::revision).orElse(0L) + 1);
            people.save(saved);
            directory.publish(Kind.QUEUE, saved.id(), saved.revision(), saved);
            return saved;
        });
    }

    /** The person of the desk who writes from this address. */
    public Optional<User> writingFrom(String email) {
        return people.activeUserByEmail(email);
    }

    /** Who takes the case from this owner when it is escalated. */
    public Optional<Owner> managerFor(@Nullable String ownerId) {
        return escalation.from(ownerId);
    }

    /** The active user or queue of this id; users come first when both have it. */
    public Optional<Owner> ownerById(String id) {
        return activeUser(id).or(() -> activeQueue(id));
    }

    public Optional<Owner> activeUser(String id) {
        return people.user(id).filter(User::active).map(user -> Owner.user(user.id()));
    }

    public Optional<Owner> activeQueue(String id) {
        return people.queue(id).filter(Queue::active).map(queue -> Owner.queue(queue.id()));
    }

    /** Rule 16: a circle of managers is refused; managers who are not known yet end the chain. */
    private void refuseCircle(User wanted) {
        var above = new HashSet<String>();
        var next = Optional.ofNullable(wanted.managerId());
        while (next.isPresent() && above.add(next.get())) {
            if (next.get().equals(wanted.id())) {
                throw ProblemException.invalid(new FieldProblem(
                        "managerId", wanted.managerId(), "must not lead back to " + wanted.id() + ": a circle"));
            }
            next = next.flatMap(people::user).map(User::managerId);
        }
    }

    /** A user as the directory tells it. */
    private record PublishedUser(
            String id,
            long revision,
            Personal personal,
            User.Role role,
            boolean active,
            @Nullable String managerId,
            @Nullable String locale,
            @Nullable String zone) {
        static PublishedUser of(User user, PersonalCodec codec) {
            var subject = "user:" + user.id();
            var texts = user.email() == null
                    ? Map.of("name", user.name())
                    : Map.of("name", user.name(), "email", user.email());
            return new PublishedUser(
                    user.id(),
                    user.revision(),
                    new Personal(subject, codec.encode(subject, texts)),
                    user.role(),
                    user.active(),
                    user.managerId(),
                    user.locale(),
                    user.zone());
        }
    }
}
