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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Puts messages of triggers that fired, and of moves, together from their templates; a template never changes, so it is read once. */
@Component
class TemplatedMessages implements MessageTemplates {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> TEMPLATED = new TypeReference<>() {};

    private static final List<Place> TIMES =
            Stream.of(Place.values()).filter(Place::isTime).toList();

    private final JdbcClient jdbc;
    private final Map<Long, Text> texts = new ConcurrentHashMap<>();

    TemplatedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(String key, Map<String, Blanks> headers, Blanks body) {}

    @Override
    public List<Filled> fill(String templated) {
        return MessageJson.MAPPER.readValue(templated, TEMPLATED).stream()
                .map(one -> fill(Long.parseLong(one.getFirst()), one.subList(1, one.size())))
                .toList();
    }

    private Filled fill(long template, List<String> values) {
        var text = texts.computeIfAbsent(template, this::read);
        var all = all(text.key(), values);
        var headers = new LinkedHashMap<String, String>();
        text.headers().forEach((name, blanks) -> headers.put(name, blanks.fill(all)));
        return new Filled(
                "milestones", all.getFirst(), headers, text.body().fill(all).getBytes(StandardCharsets.UTF_8));
    }

    /** Completes the times, and adds the message's id where it follows from what it is about. */
    private static List<String> all(String key, List<String> values) {
        var all = new ArrayList<>(values);
        for (var place : TIMES) {
            if (place.ordinal() < all.size()) {
                all.set(place.ordinal(), utc(values.get(place.ordinal())));
            }
        }
        if (all.get(Place.MESSAGE.ordinal()) == null) {
            var name = values.get(Place.MILESTONE.ordinal()) + "/" + key;
            var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            all.set(Place.MESSAGE.ordinal(), id.toString());
        }
        return all;
    }

    /** The database writes them without saying that they are. */
    private static @Nullable String utc(@Nullable String time) {
        return time == null || time.endsWith("Z") ? time : time + "Z";
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
