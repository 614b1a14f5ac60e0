package io.punctual.system;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The mail that has really been delivered, whoever it was for. */
final class Mailbox {
    private final Punctual box;

    Mailbox(Supplier<URI> address) {
        this.box = new Punctual(address, Optional::empty);
    }

    List<JsonNode> all() {
        return box.get("/api/messages").expect(200).body().valueStream().toList();
    }

    /** What an address got about one case, told by the number in its text. */
    List<JsonNode> to(String address, SupportCase it) {
        return all().stream()
                .filter(mail -> mail.path("to").toString().contains(address))
                .filter(mail -> mail.toString().contains(it.number()))
                .toList();
    }
}
