package io.punctual.notifications.templates;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables a template may name; what a mail is about decides which. */
public enum Variables {
    REPLY(Set.of("body", "agentName", "reference")),
    MILESTONE(Set.of("milestoneName", "remaining", "targetTime", "why")),
    ESCALATION(Set.of("previousOwner", "newOwner", "reason"));

    private static final Set<String> COMMON =
            Set.of("caseNumber", "caseSubject", "recipientName", "priority", "status");

    private final Set<String> own;

    Variables(Set<String> own) {
        this.own = own;
    }

    public Set<String> names() {
        return Stream.concat(COMMON.stream(), own.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The built-in templates for replies and escalations know what those are about; all others serve milestones. */
    static Variables of(String templateId) {
        return switch (templateId) {
            case "reply" -> REPLY;
            case "case-escalated" -> ESCALATION;
            default -> MILESTONE;
        };
    }
}
