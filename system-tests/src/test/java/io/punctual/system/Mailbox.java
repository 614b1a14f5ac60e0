package io.punctual.system;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The mail that has really been delivered, whoever it was for. */
final class Mailbox {
    private final Punctual box;

    Mailbox(URI address) {
        this.box = new Punctual(address, Optional.empty());
    }

    List<JsonNode> all() {
        return read("/mailbox/api/messages");
    }

    /** What an address got about one case, told by the number of the case in its text. */
    List<JsonNode> to(String address, SupportCase it) {
        var number = it.number();
        return read("/mailbox/api/messages?to=" + Punctual.segment(address)).stream()
                .filter(mail -> mail.toString().contains(number))
                .toList();
    }

    private List<JsonNode> read(String path) {
        return box.get(path).expect(200).body().path("items").valueStream().toList();
    }
}
