package io.punctual.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The cases of one caller, one after the other, so that no two callers meet and no case grows much. */
final class CaseIds {
    private final List<UUID> ids;
    private int at;

    private CaseIds(List<UUID> ids) {
        this.ids = ids;
    }

    /** Deals the cases out to so many callers. */
    static List<CaseIds> shares(List<UUID> all, int callers) {
        int size = all.size() / callers;
        return IntStream.range(0, callers)
                .mapToObj(caller -> new CaseIds(all.subList(caller * size, (caller + 1) * size)))
                .toList();
    }

    UUID next() {
        at = (at + 1) % ids.size();
        return ids.get(at);
    }
}
