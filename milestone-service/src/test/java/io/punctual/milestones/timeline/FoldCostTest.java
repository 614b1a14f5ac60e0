package io.punctual.milestones.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a long history costs; the bound is generous, for machines that others use too. */
class FoldCostTest {
    private static final long MOST_MILLIS = 250;

    private static Story longLife(int facts, int milestones) {
        var process = IntStream.range(0, milestones)
                .mapToObj(n -> """
                        {"name": "M%d", "target": "PT%dM", "recurrence": "%s", "startsAt": "CRITERIA", "criteria": "case.awaitingReply",
                         "completion": "!case.awaitingReply", "actions": [{"on": "WARNING", "offset": "PT5M", "do": []}]}""".formatted(n, 60 + n, n % 2 == 0 ? "INDEPENDENT" : "NONE"))
                .collect(Collectors.joining(", ", "{\"name\": \"Long\", \"milestones\": [", "]}"));
        var story = Story.of(process);
        for (int minute = 1; minute <= facts; minute++) {
            switch (minute % 4) {
                case 0 -> story.customerWrote(minute);
                case 1 -> story.replied(minute, "EMAIL");
                case 2 -> story.paused(minute);
                default -> story.resumed(minute);
            }
        }
        return story;
    }

    @Test
    void a_case_with_a_thousand_facts_is_folded_in_a_blink() {
        var story = longLife(1_000, 4);

        assertThat(story.milestones().size()).isGreaterThan(500);
        assertThat(millis(story)).isLessThan(MOST_MILLIS);
    }

    @Test
    void the_cost_grows_with_the_facts_and_not_with_their_square() {
        var small = longLife(1_000, 2);
        var large = longLife(8_000, 2);
        millis(small);

        assertThat(millis(large)).isLessThan(8 * 6 * Math.max(5, millis(small)));
    }

    @Test
    void a_hundred_milestones_cost_no_more_than_their_number() {
        assertThat(millis(longLife(1_000, 100))).isLessThan(100 * MOST_MILLIS / 4);
    }

    /** The best of a few, for what else runs on the machine only makes it slower. */
    private static long millis(Story story) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            var start = System.nanoTime();
            story.milestones();
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
        }
        if (Boolean.getBoolean("punctual.tell")) {
            System.out.println("folded in ms: " + best);
        }
        return best;
    }
}
