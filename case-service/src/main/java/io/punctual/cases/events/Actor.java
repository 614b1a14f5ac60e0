package io.punctual.cases.events;

import org.jspecify.annotations.Nullable;

/** Who did something: a person by the subject of their token, or the machine that acted. */
public record Actor(Kind kind, String id, @Nullable String role) {
    public enum Kind {
        USER,
        CONTACT,
        INTEGRATION,
        MILESTONE,
        SYSTEM
    }

    public static Actor contact(String id) {
        return new Actor(Kind.CONTACT, id, null);
    }

    public static Actor milestone(String milestoneId) {
        return new Actor(Kind.MILESTONE, milestoneId, null);
    }

    /** Whether a human being acted; what people change is left alone by machines (rule 16). */
    public boolean actsAsPerson() {
        return kind == Kind.USER || kind == Kind.CONTACT;
    }

    /** Whether what this actor says to the customer is a reply: only people of the desk reply. */
    public boolean replies() {
        return kind == Kind.USER && ("AGENT".equals(role) || "LEAD".equals(role) || "ADMIN".equals(role));
    }
}
