package io.punctual.milestones.timeline;

/** What an occurrence sees of its case: all but what its own actions made of it. */
final class NaiveEyes {
    private String priority = "";
    private String kind = "";

    void open(NaiveView view) {
        priority = view.priority();
        kind = view.kind();
    }

    /** Of what somebody else changed, it takes notice. */
    void notice(NaiveView before, NaiveView after) {
        priority = before.priority().equals(after.priority()) ? priority : after.priority();
        kind = before.kind().equals(after.kind()) ? kind : after.kind();
    }

    NaiveView on(NaiveView view) {
        return view.withPriority(priority).withKind(kind);
    }
}
