package io.punctual.milestones.keeping;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.timeline.Story;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A short story from a seed, under processes that between them use every kind of milestone. */
final class RandomStory {
    private static final String PROCESS = """
            {"name": "P", "onReopen": "%s", "milestones": [
             {"name": "First reply", "target": {"CRITICAL": "PT40M", "default": "PT2H"}, "completion": "case.lastReplyChannel == 'EMAIL'", %s
              "actions": [{"on": "WARNING", "offset": "PT30M", "do": []}, {"on": "WARNING", "atElapsed": "50%%", "do": []},
               {"on": "VIOLATION", "offset": "PT0S", "do": []}, {"on": "VIOLATION", "offset": "PT20M", "clock": "WALL", "do": []}]},
             {"name": "Next reply", "target": "PT50M", "recurrence": "%s", "startsAt": "CRITERIA", "criteria": "case.awaitingReply",
              "completion": "!case.awaitingReply", "pausable": %s, "actions": [{"on": "WARNING", "offset": "PT10M", "do": []}]}
             %s]}""";
    /** Compiled once: a million lives are under the same few processes and hours. */
    private static final List<BusinessCalendar> WEEKS = Stream.of(
                    "[[\"00:00\",\"24:00\"]]",
                    "[[\"00:00\",\"01:00\"],[\"02:00\",\"23:00\"]]",
                    "[[\"00:20\",\"03:00\"],[\"04:00\",\"22:00\"]]")
            .map(day -> Story.hours("{\"zone\": \"UTC\", \"weekly\": {\"MON\": %1$s, \"TUE\": %1$s}}".formatted(day)))
            .toList();

    private static final List<Story> BEGINNINGS = List.of(
            beginning("RESUME", "\"businessHoursId\": \"kr\",", "INDEPENDENT", "true", ""),
            beginning("RESTART", "", "SEQUENTIAL", "true", ", {\"name\": \"Solution\", \"target\": \"PT5H\"}"),
            beginning(
                    "NOTHING",
                    "",
                    "SEQUENTIAL",
                    "false",
                    ", {\"name\": \"First reply\", \"target\": \"PT1H\", \"criteria\": \"case.fields.kind == 'x'\"}"));

    private RandomStory() {}

    private static Story beginning(String... parts) {
        var other =
                new String[] {"RESUME", "", "INDEPENDENT", "true", ", {\"name\": \"Update\", \"target\": \"PT30M\"}"};
        return new Story()
                .with("p", 1, PROCESS.formatted((Object[]) parts))
                .with("p", 2, PROCESS.formatted((Object[]) other))
                .with("q", 1, PROCESS.formatted((Object[]) other).replace("PT2H", "PT3H"))
                .calendar("kr", 1, WEEKS.getFirst())
                .opened();
    }

    static Story from(Random random, boolean timely) {
        var story = BEGINNINGS.get(random.nextInt(BEGINNINGS.size())).copy();
        story.decided(0, "p", 1, null, Map.of("kr", 1L));
        int now = 0;
        int hours = 1;
        for (int step = random.nextInt(9); step > 0; step--) {
            now += random.nextInt(50);
            switch (random.nextInt(14)) {
                case 0 -> story.replied(now, "EMAIL");
                case 1 -> story.replied(now, "PHONE");
                case 2 -> story.repliedAndTold(timely ? now : Math.max(0, now - random.nextInt(90)), now, "EMAIL");
                case 3 -> story.customerWrote(now);
                case 4 -> story.paused(now);
                case 5 -> story.resumed(now);
                case 6 -> story.changed(now, "case.statusPausesMilestones", random.nextBoolean());
                case 7 -> story.changed(now, "case.priority", random.nextBoolean() ? "CRITICAL" : "LOW");
                case 8 -> story.closed(now);
                case 9 -> story.reopened(now);
                case 10 -> story.changed(now, "case.fields.kind", random.nextBoolean() ? "x" : "y");
                case 11 ->
                    story.commented(now).decided(now, random.nextBoolean() ? "p" : "q", 1, null, Map.of("kr", 1L));
                case 12 -> story.commented(now).decided(now, "p", 2, null, Map.of("kr", 1L));
                default -> {
                    if (hours < WEEKS.size()) {
                        story.rescheduled(now, "kr", hours + 1, WEEKS.get(hours++));
                    } else {
                        story.commented(now);
                    }
                }
            }
        }
        return story;
    }
}
