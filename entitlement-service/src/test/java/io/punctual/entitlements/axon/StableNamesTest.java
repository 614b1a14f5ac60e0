package io.punctual.entitlements.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.entitlements.events.ContractEvent;
import io.punctual.entitlements.events.ContractEvent.ContractSigned;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.events.ProcessEvent;
import io.punctual.entitlements.events.ProcessEvent.VersionActivated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The event store outlives the classes: these names and this JSON are for ever. */
class StableNamesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00.123456Z");

    @Test
    void every_event_has_the_name_it_always_had() {
        var names = Stream.of(ProcessEvent.class, ContractEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(type -> StableNames.of(type).orElseThrow());

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "process.version-drafted",
                        "process.draft-edited",
                        "process.version-activated",
                        "process.default-chosen",
                        "contract.contract-signed",
                        "contract.terms-changed",
                        "contract.line-added",
                        "contract.line-changed",
                        "contract.line-removed");
    }

    @Test
    void what_was_stored_is_read_as_it_was() {
        var terms = new ContractTerms(
                "acme", "기본", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ContractTerms.Status.ACTIVE);
        var definition = Map.<String, @Nullable Object>of("name", "x", "milestones", List.of(Map.of("pausable", true)));

        for (var event : List.of(
                new ContractSigned("c", terms, "admin-1", NOW),
                new VersionActivated("p", 1, definition, Map.of("case.priority", "STRING"), "admin-1", NOW))) {
            var serializer = new EventSerializer();
            var stored = serializer.serialize(event, byte[].class);
            assertThat(stored.getType().getName())
                    .isEqualTo(StableNames.of(event.getClass()).orElseThrow());
            assertThat((Object) serializer.deserialize(stored)).isEqualTo(event);
        }
    }
}
