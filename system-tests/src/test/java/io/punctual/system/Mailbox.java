package io.punctual.system;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The mail that has really been delivered, whoever it was for. */
final class Mailbox {
    private final Punctual box;

    Mailbox(URI address) {
        this.box = new Punctual(address, Optional.empty());
    }

    /** What anybody got about one case. */
    List<JsonNode> about(SupportCase it) {
        return naming(it.number(), read("/mailbox/api/messages"));
    }

    /** What an address got about one case, told by the number of the case in its text. */
    List<JsonNode> to(String address, SupportCase it) {
        return naming(it.number(), read("/mailbox/api/messages?to=" + Punctual.segment(address)));
    }

    /** Digits of a time or of an id are no number of a case. */
    private static List<JsonNode> naming(String number, List<JsonNode> mails) {
        var named = Pattern.compile("\\b" + number + "\\b");
        return mails.stream()
                .filter(mail -> named.matcher(mail.path("subject").asString() + " "
                                + mail.path("text").asString())
                        .find())
                .toList();
    }

    private List<JsonNode> read(String path) {
        return box.get(path).expect(200).body().path("items").valueStream().toList();
    }
}
