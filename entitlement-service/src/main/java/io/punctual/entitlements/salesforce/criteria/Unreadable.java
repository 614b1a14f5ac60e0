package io.punctual.entitlements.salesforce.criteria;

/** A condition that cannot be said in our language, and why, in words for the report. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
