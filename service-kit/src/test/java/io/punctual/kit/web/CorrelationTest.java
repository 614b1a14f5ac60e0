package io.punctual.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CorrelationTest {
    @Test
    void what_a_call_leads_to_carries_the_id_the_caller_gave() throws Exception {
        assertThat(seenDuring("story-1")).containsExactly("story-1", "story-1");
    }

    @Test
    void a_call_without_an_id_gets_one_that_stays_the_same_until_its_end() throws Exception {
        var seen = seenDuring(null);
        assertThat(seen.getFirst()).isEqualTo(seen.getLast()).isNotBlank();
    }

    @Test
    void what_does_not_look_like_an_id_is_replaced() throws Exception {
        assertThat(seenDuring("not an id; at=all").getFirst()).doesNotContain(" ");
        assertThat(seenDuring("x".repeat(101)).getFirst()).hasSizeLessThan(101);
    }

    @Test
    void after_the_call_its_id_is_forgotten() throws Exception {
        seenDuring("story-1");
        assertThat(Correlation.current()).isNotEqualTo("story-1");
    }

    private static List<String> seenDuring(@Nullable String given) throws Exception {
        var request = new MockHttpServletRequest();
        if (given != null) {
            request.addHeader(Correlation.HEADER, given);
        }
        var seen = new ArrayList<String>();
        new Correlation().doFilter(request, new MockHttpServletResponse(), (_, _) -> {
            seen.add(Correlation.current());
            seen.add(Correlation.current());
        });
        return seen;
    }
}
