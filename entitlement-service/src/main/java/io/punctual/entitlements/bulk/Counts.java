package io.punctual.entitlements.bulk;

/** What became of some rows, or of the things that files are about; one that is put off is none of these yet. */
public record Counts(int created, int changed, int unchanged, int rejected) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    int done() {
        return created + changed + unchanged + rejected;
    }

    Counts plus(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created _ -> new Counts(created + 1, changed, unchanged, rejected);
            case Outcome.Changed _ -> new Counts(created, changed + 1, unchanged, rejected);
            case Outcome.Unchanged _ -> new Counts(created, changed, unchanged + 1, rejected);
            case Outcome.Rejected _ -> new Counts(created, changed, unchanged, rejected + 1);
            case Outcome.PutOff _ -> this;
        };
    }
}
