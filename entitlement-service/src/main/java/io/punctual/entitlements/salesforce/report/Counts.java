package io.punctual.entitlements.salesforce.report;

import java.util.Collection;

/** How many elements there were; the three outcomes add up to the total. */
public record Counts(int total, int carried, int stubbed, int refused) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public static Counts of(Collection<Line> lines) {
        return new Counts(
                lines.size(),
                count(lines, Outcome.CARRIED),
                count(lines, Outcome.STUBBED),
                count(lines, Outcome.REFUSED));
    }

    public Counts plus(Counts other) {
        return new Counts(
                total + other.total, carried + other.carried, stubbed + other.stubbed, refused + other.refused);
    }

    private static int count(Collection<Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
