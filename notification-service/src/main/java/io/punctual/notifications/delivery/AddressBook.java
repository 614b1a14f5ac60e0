package io.punctual.notifications.delivery;

import io.punctual.kit.message.PersonalCodec;
import io.punctual.notifications.casefile.CaseFile;
import io.punctual.notifications.delivery.Recipient.Kind;
import io.punctual.notifications.delivery.Resolution.Nobody;
import io.punctual.notifications.delivery.Resolution.NotYet;
import io.punctual.notifications.delivery.Resolution.Others;
import io.punctual.notifications.delivery.Resolution.Reachable;
import io.punctual.notifications.directory.Directory;
import io.punctual.notifications.directory.Person;
import io.punctual.notifications.directory.Queue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the addresses of whom a mail is for (rule 16: a queue's own address, else its active members). */
@Component
class AddressBook {

    private final Directory directory;
    private final PersonalCodec codec;

    AddressBook(Directory directory, PersonalCodec codec) {
        this.directory = directory;
        this.codec = codec;
    }

    Resolution resolve(Recipient recipient, CaseFile file) {
        return switch (recipient.kind()) {
            case CONTACT, USER -> person(recipient);
            case QUEUE -> queue(recipient);
            case OWNER ->
                owner(file).<Resolution>map(owner -> new Others(List.of(owner))).orElseGet(AddressBook::unowned);
            case OWNER_MANAGER ->
                owner(file)
                        .map(owner -> resolve(Recipient.managerOf(owner.kind(), owner.id()), file))
                        .orElseGet(AddressBook::unowned);
            case MANAGER_OF_USER -> managerOf(recipient.id());
            case MANAGER_OF_QUEUE ->
                directory
                        .queue(recipient.id())
                        .map(queue -> activeManager(queue.managerId()))
                        .orElseGet(() -> unheard(Kind.QUEUE, recipient.id()));
        };
    }

    /** The name that mail calls a user or queue by; the id while nothing better is known. */
    String nameOf(String id) {
        return directory
                .person(Person.Kind.USER, id)
                .map(person -> text(person, "name").orElse(id))
                .or(() -> directory.queue(id).map(Queue::name))
                .orElse(id);
    }

    private static Optional<Recipient> owner(CaseFile file) {
        var id = file.ownerId();
        return id == null
                ? Optional.empty()
                : Optional.of(new Recipient("QUEUE".equals(file.ownerKind()) ? Kind.QUEUE : Kind.USER, id));
    }

    private static Resolution unowned() {
        return new Nobody("the case has no owner");
    }

    private static Resolution unheard(Kind kind, String id) {
        return new NotYet(
                kind + "/" + id, "%s %s is not known".formatted(kind.name().toLowerCase(Locale.ROOT), id));
    }

    private Resolution person(Recipient recipient) {
        var kind = recipient.isCustomer() ? Person.Kind.CONTACT : Person.Kind.USER;
        return directory
                .person(kind, recipient.id())
                .map(person -> reachable(recipient, person))
                .orElseGet(() -> unheard(recipient.kind(), recipient.id()));
    }

    private Resolution reachable(Recipient recipient, Person person) {
        if (!person.active() && !recipient.isCustomer()) {
            return new Nobody("user %s is not active".formatted(person.id()));
        }
        return text(person, "email")
                .<Resolution>map(address -> new Reachable(
                        address, text(person, "name").orElse(person.id()), person.locale(), person.zone()))
                .orElseGet(() -> new NotYet(
                        recipient.kind() + "/" + person.id(), "%s has no e-mail address".formatted(person.id())));
    }

    private Resolution queue(Recipient recipient) {
        return directory
                .queue(recipient.id())
                .map(this::reachable)
                .orElseGet(() -> unheard(Kind.QUEUE, recipient.id()));
    }

    private Resolution reachable(Queue queue) {
        var address = queue.email();
        if (address != null && !address.isBlank()) {
            return new Reachable(address, queue.name(), null, null);
        }
        var members = queue.members().stream()
                .filter(member -> directory
                        .person(Person.Kind.USER, member)
                        .map(Person::active)
                        .orElse(true))
                .map(member -> new Recipient(Kind.USER, member))
                .toList();
        return members.isEmpty()
                ? new Nobody("queue %s has neither an address nor active members".formatted(queue.id()))
                : new Others(members);
    }

    private Resolution managerOf(String userId) {
        return directory
                .person(Person.Kind.USER, userId)
                .map(user -> activeManager(user.managerId()))
                .orElseGet(() -> unheard(Kind.USER, userId));
    }

    /** Climbs past managers who are not active; one who is not known yet is waited for under the own name. */
    private Resolution activeManager(@Nullable String first) {
        var seen = new HashSet<String>();
        for (var id = first; id != null && seen.add(id); ) {
            var manager = directory.person(Person.Kind.USER, id);
            if (manager.isEmpty() || manager.get().active()) {
                return new Others(List.of(new Recipient(Kind.USER, id)));
            }
            id = manager.get().managerId();
        }
        return new Others(List.of());
    }

    private Optional<String> text(Person person, String name) {
        var texts =
                codec.decode(person.personal().subjectId(), person.personal().texts());
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.isBlank());
    }
}
