package io.punctual.entitlements.write.process;

import io.punctual.entitlements.events.ProcessEvent.DefaultChosen;
import io.punctual.entitlements.events.ProcessEvent.DraftEdited;
import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import io.punctual.entitlements.events.ProcessEvent.VersionDrafted;
import io.punctual.entitlements.write.process.ProcessCommand.ActivateVersion;
import io.punctual.entitlements.write.process.ProcessCommand.ChooseDefault;
import io.punctual.entitlements.write.process.ProcessCommand.CreateProcess;
import io.punctual.entitlements.write.process.ProcessCommand.DraftVersion;
import io.punctual.entitlements.write.process.ProcessCommand.EditDraft;
import io.punctual.kit.time.TimeSource;
import java.time.Instant;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 6: versions share an id, active ones are immutable. */
class EntitlementProcessTest {
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final Map<String, @Nullable Object> FIRST = Map.of("name", "Basic");
    private static final Map<String, @Nullable Object> SECOND = Map.of("name", "Basic, better");
    private static final Map<String, String> VARIABLES = Map.of("case.priority", "STRING");
    private static final VersionDrafted DRAFTED = new VersionDrafted("p", 1, FIRST, "admin-1", NOW);
    private static final VersionActivated ACTIVATED = new VersionActivated("p", 1, FIRST, VARIABLES, "admin-1", NOW);

    private final FixtureConfiguration<EntitlementProcess> process =
            new AggregateTestFixture<>(EntitlementProcess.class).registerInjectableResource((TimeSource) () -> NOW);

    @Test
    void a_process_begins_as_a_draft_of_version_1() {
        process.givenNoPriorActivity()
                .when(new CreateProcess("p", FIRST, "admin-1"))
                .expectEvents(DRAFTED);
    }

    @Test
    void a_draft_is_edited_until_it_is_active() {
        process.given(DRAFTED)
                .when(new EditDraft("p", 1, SECOND, "admin-2"))
                .expectEvents(new DraftEdited("p", 1, SECOND, "admin-2", NOW));
    }

    @Test
    void an_edit_that_changes_nothing_says_nothing() {
        process.given(DRAFTED).when(new EditDraft("p", 1, FIRST, "admin-2")).expectNoEvents();
    }

    @Test
    void activation_fixes_the_definition_as_it_was_last_edited() {
        process.given(DRAFTED, new DraftEdited("p", 1, SECOND, "admin-2", NOW))
                .when(new ActivateVersion("p", 1, VARIABLES, "admin-1"))
                .expectEvents(new VersionActivated("p", 1, SECOND, VARIABLES, "admin-1", NOW));
    }

    @Test
    void rule_6_an_active_version_is_neither_edited_nor_activated_again() {
        process.given(DRAFTED, ACTIVATED)
                .when(new EditDraft("p", 1, SECOND, "admin-1"))
                .expectException(ProcessRejected.class)
                .expectExceptionMessage("Version 1 is active and never changes; draft a new version instead.");
        process.given(DRAFTED, ACTIVATED)
                .when(new ActivateVersion("p", 1, VARIABLES, "admin-1"))
                .expectException(ProcessRejected.class)
                .expectExceptionMessage("Version 1 is active already.");
    }

    @Test
    void rule_6_a_new_version_is_a_new_draft_under_the_same_id() {
        process.given(DRAFTED, ACTIVATED)
                .when(new DraftVersion("p", SECOND, "admin-1"))
                .expectResultMessagePayload(2)
                .expectEvents(new VersionDrafted("p", 2, SECOND, "admin-1", NOW));
    }

    @Test
    void rule_6_an_active_version_is_made_the_default_for_new_cases() {
        var second = new VersionActivated("p", 2, SECOND, VARIABLES, "admin-1", NOW);
        var events = new Object[] {DRAFTED, ACTIVATED, new VersionDrafted("p", 2, SECOND, "admin-1", NOW), second};
        process.given(events)
                .when(new ChooseDefault("p", 1, "admin-2"))
                .expectEvents(new DefaultChosen("p", 1, "admin-2", NOW));
        process.given(events).when(new ChooseDefault("p", 2, "admin-2")).expectNoEvents();
    }

    @Test
    void rule_6_a_draft_is_never_the_default() {
        process.given(DRAFTED)
                .when(new ChooseDefault("p", 1, "admin-1"))
                .expectException(ProcessRejected.class)
                .expectExceptionMessage("Version 1 is a draft; only an active version can be the default.");
    }

    @Test
    void a_version_that_does_not_exist_is_refused() {
        process.given(DRAFTED)
                .when(new ActivateVersion("p", 7, VARIABLES, "admin-1"))
                .expectException(ProcessRejected.class)
                .expectExceptionMessage("The process has no version 7.");
    }
}
