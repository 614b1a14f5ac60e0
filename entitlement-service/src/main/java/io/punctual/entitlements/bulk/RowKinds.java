package io.punctual.entitlements.bulk;

import io.punctual.kit.web.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;

/** All kinds there are. */
@Component
public class RowKinds {
    private final List<RowKind> all;

    RowKinds(List<RowKind> all) {
        this.all = List.copyOf(all);
    }

    public RowKind named(String name) {
        return all.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("kind of rows", name));
    }
}
