package io.punctual.notifications.delivery;

/** Whom a mail is for: a person or queue, or a part in the case that becomes one when the mail is about to be sent. */
public record Recipient(Kind kind, String id) {

    private static final String OF_THE_CASE = "case";

    public static Recipient owner() {
        return new Recipient(Kind.OWNER, OF_THE_CASE);
    }

    public static Recipient managerOfOwner() {
        return new Recipient(Kind.OWNER_MANAGER, OF_THE_CASE);
    }

    public static Recipient managerOf(Kind kind, String id) {
        return new Recipient(kind == Kind.QUEUE ? Kind.MANAGER_OF_QUEUE : Kind.MANAGER_OF_USER, id);
    }

    /** A customer must not get the same mail twice; a colleague may. */
    public boolean isCustomer() {
        return kind == Kind.CONTACT;
    }

    /** What a recipient is. */
    public enum Kind {
        CONTACT,
        USER,
        QUEUE,
        OWNER,
        OWNER_MANAGER,
        MANAGER_OF_USER,
        MANAGER_OF_QUEUE
    }
}
