package io.punctual.milestones.timer;

import io.punctual.kit.message.MessageJson;
import io.punctual.kit.outbox.MessageTemplates;
import io.punctual.milestones.timer.TriggerTemplate.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Puts the message of a trigger that fired together from its template; a template never changes, so it is read once. */
@Component
class FiredMessages implements MessageTemplates {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final TypeReference<List<String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Map<Long, Text> texts = new ConcurrentHashMap<>();

    FiredMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(String key, Map<String, Blanks> headers, Blanks body) {}

    @Override
    public Filled fill(long template, String values) {
        var text = texts.computeIfAbsent(template, this::read);
        var all = all(text.key(), MessageJson.MAPPER.readValue(values, VALUES));
        var headers = new LinkedHashMap<String, String>();
        text.headers().forEach((name, blanks) -> headers.put(name, blanks.fill(all)));
        return new Filled(
                "milestones", all.getFirst(), headers, text.body().fill(all).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the message's id, which follows from what it is about, and says that the times are UTC. */
    private static List<String> all(String key, List<String> values) {
        var all = new ArrayList<>(values);
        for (var place : Place.values()) {
            if (place.isTime()) {
                all.set(place.ordinal(), values.get(place.ordinal()) + "Z");
            }
        }
        var name = values.get(Place.MILESTONE.ordinal()) + "/" + key;
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        all.set(Place.MESSAGE.ordinal(), id.toString());
        return all;
    }

    private Text read(long template) {
        return jdbc.sql("select key, headers, body from trigger_template where id = ?")
                .param(template)
                .query((row, _) -> new Text(row.getString(1), blanks(row.getString(2)), new Blanks(row.getString(3))))
                .single();
    }

    private static Map<String, Blanks> blanks(String headers) {
        var blanks = new LinkedHashMap<String, Blanks>();
        MessageJson.MAPPER.readValue(headers, HEADERS).forEach((name, value) -> blanks.put(name, new Blanks(value)));
        return blanks;
    }
}
