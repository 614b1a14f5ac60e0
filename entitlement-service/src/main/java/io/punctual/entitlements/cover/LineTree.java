package io.punctual.entitlements.cover;

import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.resolution.Candidate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one contract; a line is covered by its parents (rule 5). */
record LineTree(List<ContractLine> lines) {
    static LineTree of(List<ContractLine> lines) {
        return new LineTree(lines);
    }

    /** The line with the products and assets of itself and of everything below it; one that is gone concerns nothing. */
    Candidate.Line line(String id) {
        var below = new HashSet<String>();
        collect(id, below);
        var products = new HashSet<String>();
        var assets = new HashSet<String>();
        for (var line : lines) {
            if (below.contains(line.id())) {
                add(products, line.productCode());
                add(assets, line.assetId());
            }
        }
        var self = lines.stream().filter(line -> line.id().equals(id)).findFirst();
        return new Candidate.Line(
                id,
                Set.copyOf(products),
                Set.copyOf(assets),
                self.map(ContractLine::startDate).orElse(null),
                self.map(ContractLine::endDate).orElse(null));
    }

    private void collect(String id, Set<String> below) {
        if (below.add(id)) {
            lines.stream().filter(line -> id.equals(line.parentId())).forEach(line -> collect(line.id(), below));
        }
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
