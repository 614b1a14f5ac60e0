package io.punctual.milestones.timeline;

import io.punctual.milestones.timeline.Life.Is;

/** What conditions look at, as it was after each thing that happened. */
record NaiveView(int at, String priority, String kind, String status, boolean awaiting, int repliedAt, boolean byMail) {
    boolean shows(Is condition, int repliesFrom) {
        return switch (condition) {
            case ALWAYS -> true;
            case NEVER -> false;
            case KIND_X -> kind.equals("x");
            case AWAITING -> awaiting;
            case NOT_LOW -> !priority.equals("LOW");
            case BY_MAIL -> byMail && repliedAt >= repliesFrom;
            case ANSWERED -> !awaiting;
            case DONE -> status.equals("Done");
            case SPAM -> status.equals("Spam");
        };
    }

    NaiveView at(int minute) {
        return new NaiveView(minute, priority, kind, status, awaiting, repliedAt, byMail);
    }

    NaiveView withPriority(String other) {
        return new NaiveView(at, other, kind, status, awaiting, repliedAt, byMail);
    }

    NaiveView withKind(String other) {
        return new NaiveView(at, priority, other, status, awaiting, repliedAt, byMail);
    }

    NaiveView withStatus(String other) {
        return new NaiveView(at, priority, kind, other, awaiting, repliedAt, byMail);
    }

    NaiveView askedAgain() {
        return new NaiveView(at, priority, kind, status, true, repliedAt, byMail);
    }

    NaiveView replied(int minute, boolean mail) {
        return new NaiveView(at, priority, kind, status, false, minute, mail);
    }
}
