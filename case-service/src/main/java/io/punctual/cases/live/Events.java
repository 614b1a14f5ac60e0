package io.punctual.cases.live;

import io.punctual.cases.read.CaseView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes server-sent events; the last of what belongs together carries the position to come back with. */
@Component
class Events {
    private final JsonMapper json;

    Events(JsonMapper json) {
        this.json = json;
    }

    /** Each case as the list shows it now, with what was said of it. */
    byte[] cases(List<CaseView> cases, List<Change> changes, Position position) {
        var types = changes.stream()
                .collect(Collectors.groupingBy(
                        Change::caseId, Collectors.mapping(Change::type, Collectors.toUnmodifiableSet())));
        var text = new StringBuilder();
        for (var row : cases) {
            ObjectNode data = json.valueToTree(row);
            types.getOrDefault(row.caseId(), Set.of()).stream().sorted().forEach(data.putArray("changes")::add);
            event(text, "case", data, row == cases.getLast() ? position : null);
        }
        return bytes(text);
    }

    /** Too much has happened to tell it one by one, or it is not known any more: the list is to be read again. */
    byte[] reload(String reason, Position position) {
        return bytes(event(new StringBuilder(), "reload", Map.of("reason", reason), position));
    }

    /** From here on every change is told; a list that is read after this misses nothing. */
    byte[] ready(Position position) {
        return bytes(event(new StringBuilder(), "ready", Map.of(), position));
    }

    /** The database's time, and whether changes still arrive promptly. */
    byte[] heartbeat(@Nullable Instant now, boolean live) {
        var data = json.createObjectNode().put("live", live);
        if (now != null) {
            data.put("now", now.toString());
        }
        return bytes(event(new StringBuilder(), "heartbeat", data, null));
    }

    private StringBuilder event(StringBuilder text, String name, Object data, @Nullable Position position) {
        text.append("event: ").append(name).append('\n');
        if (position != null) {
            text.append("id: ").append(position.encode()).append('\n');
        }
        return text.append("data: ").append(json.writeValueAsString(data)).append("\n\n");
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
