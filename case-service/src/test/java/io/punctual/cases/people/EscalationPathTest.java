package io.punctual.cases.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.cases.events.Owner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 16, OWNER_MANAGER. */
class EscalationPathTest implements People {
    private final Map<String, User> users = new HashMap<>();
    private final Map<String, Queue> queues = new HashMap<>();

    @Test
    void rule_16_the_manager_of_the_owner_takes_the_case() {
        user("agent-1", "lead-1", true);
        user("lead-1", null, true);

        assertThat(path(null).from("agent-1")).contains(Owner.user("lead-1"));
    }

    @Test
    void rule_16_inactive_managers_are_skipped() {
        user("agent-1", "lead-1", true);
        user("lead-1", "head-1", false);
        user("head-1", null, true);

        assertThat(path(null).from("agent-1")).contains(Owner.user("head-1"));
    }

    @Test
    void rule_16_the_manager_of_a_queue_takes_its_cases() {
        queues.put("tier-1", new Queue("tier-1", 1, "1차 상담", null, "lead-1", List.of(), true));
        user("lead-1", null, true);

        assertThat(path(null).from("tier-1")).contains(Owner.user("lead-1"));
    }

    @Test
    void rule_16_without_a_manager_the_fallback_takes_it_and_without_one_nobody_does() {
        user("agent-1", "not-here-yet", true);
        queues.put("escalations", new Queue("escalations", 1, "에스컬레이션", null, null, List.of(), true));

        assertThat(path("escalations").from("agent-1")).contains(Owner.queue("escalations"));
        assertThat(path("escalations").from(null)).contains(Owner.queue("escalations"));
        assertThat(path(null).from("agent-1")).isEmpty();
    }

    @Test
    void a_circle_that_slipped_in_ends() {
        user("agent-1", "lead-1", true);
        user("lead-1", "lead-2", false);
        user("lead-2", "lead-1", false);

        assertThat(path(null).from("agent-1")).isEmpty();
    }

    private EscalationPath path(@Nullable String fallback) {
        return new EscalationPath(this, fallback);
    }

    private void user(String id, @Nullable String managerId, boolean active) {
        users.put(id, new User(id, 1, id, null, User.Role.AGENT, managerId, null, null, active));
    }

    @Override
    public Optional<User> user(String id) {
        return Optional.ofNullable(users.get(id));
    }

    @Override
    public Optional<Queue> queue(String id) {
        return Optional.ofNullable(queues.get(id));
    }
}
