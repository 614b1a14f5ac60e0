package io.punctual.milestones.timer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The timers that a transaction holds, by their milestones; they stay where they are until it ends. */
public final class HeldTimers {
    private final Map<UUID, String> places;

    HeldTimers(Map<UUID, String> places) {
        this.places = Map.copyOf(places);
    }

    /** Where those of some milestones lie; one that has nothing more to fire has none. */
    List<String> of(Collection<UUID> milestones) {
        return milestones.stream().map(places::get).filter(Objects::nonNull).toList();
    }
}
