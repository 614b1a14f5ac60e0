package io.punctual.notifications.delivery;

/** Why a mail is sent. */
public enum NotificationKind {
    REPLY(Occasion.Reply.class),
    MILESTONE_ACTION(Occasion.MilestoneAction.class),
    ESCALATION(Occasion.Escalation.class);

    private final Class<? extends Occasion> occasion;

    NotificationKind(Class<? extends Occasion> occasion) {
        this.occasion = occasion;
    }

    Class<? extends Occasion> occasion() {
        return occasion;
    }

    static NotificationKind of(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Reply reply -> REPLY;
            case Occasion.MilestoneAction action -> MILESTONE_ACTION;
            case Occasion.Escalation escalation -> ESCALATION;
        };
    }
}
