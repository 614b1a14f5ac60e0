package io.punctual.entitlements.salesforce.report;

import io.punctual.entitlements.salesforce.xml.Element;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what became of each element of one file; what nobody accounted for is refused, so that nothing is lost silently. */
public final class Ledger {
    private static final String UNKNOWN = "is not known here, so nothing was made of it";

    private record Entry(Outcome outcome, @Nullable String reason) {}

    private final Element root;
    private final Map<Element, Entry> entries = new IdentityHashMap<>();
    private @Nullable String refused;

    public Ledger(Element root) {
        this.root = root;
    }

    public Element root() {
        return root;
    }

    /** Read, and so carried, unless something was said of it before. */
    void read(Element element) {
        entries.putIfAbsent(element, new Entry(Outcome.CARRIED, null));
    }

    void mark(Element element, Outcome outcome, @Nullable String reason) {
        entries.put(element, new Entry(outcome, reason));
    }

    /** All of the file comes to nothing, whatever was found good about its parts. */
    public void refuseAll(String why) {
        refused = why;
    }

    /** One line for every element, in the order of the file. */
    public List<Line> lines() {
        return root.tree().map(this::line).toList();
    }

    private Line line(Element element) {
        var entry = entries.getOrDefault(element, new Entry(Outcome.REFUSED, UNKNOWN));
        if (refused != null) {
            var own = entry.outcome() == Outcome.CARRIED ? null : entry.reason();
            entry = new Entry(Outcome.REFUSED, own == null ? refused : own);
        }
        var value = element.text().isEmpty() ? null : element.text();
        return new Line(element.path(), element.line(), value, entry.outcome(), entry.reason());
    }
}
