package io.punctual.notifications.mail;

/** What an attempt to send came to. */
public sealed interface SendOutcome {

    /** The mail server took the message. */
    record Accepted() implements SendOutcome {}

    /** It never will. */
    record Refused(String reason) implements SendOutcome {}

    /** It was surely not taken, and may be another time. */
    record NotNow(String reason) implements SendOutcome {}

    /** The whole message was handed over, and no answer came. */
    record Uncertain(String reason) implements SendOutcome {}
}
