package io.punctual.milestones.compliance;

/**
 * When and how each milestone was decided: met when it was completed in time, missed when its target passed, unmet when its case
 * closed before that. What is still within its target, or was cancelled while it was, is not decided and counts nowhere. Each kind
 * is asked by itself, in the order of its index.
 */
record Settled(boolean ofOneOwner, boolean ofOneAccount, boolean ofOneContact) {
    private static final String CASES = " from milestone m join milestone_case c on c.case_id = m.case_id where ";
    private static final String BEFORE_THE_END = "m.target_at >= :from and m.target_at < :to";

    /** Rows of who, which milestone, result, settled_at and whether it is still to be done, from :from to before :to. */
    String sql() {
        return String.join(
                " union all ",
                of("MET", "m.completed_at", "m.outcome = 'MET' and m.completed_at >= :from and m.completed_at < :to"),
                of("MISSED", "m.target_at", "m.state = 'COMPLETED' and m.outcome = 'MISSED' and " + late()),
                of("MISSED", "m.target_at", "m.state = 'CANCELLED' and " + late()),
                of("OPEN", "m.target_at", "m.state = 'PAUSED' and m.stopped_at > m.target_at and " + BEFORE_THE_END),
                of(
                        "OPEN",
                        "m.target_at",
                        "m.state = 'RUNNING' and m.target_at < statement_timestamp() and " + BEFORE_THE_END),
                of(
                        "UNMET_AT_CLOSE",
                        "coalesce(c.closed_at, m.stopped_at)",
                        "m.outcome = 'UNMET_AT_CLOSE' and c.closed_at >= :from and c.closed_at < :to"));
    }

    private static String late() {
        return "coalesce(m.completed_at, m.stopped_at) > m.target_at and " + BEFORE_THE_END;
    }

    private String of(String result, String settledAt, String which) {
        return "(select m.name, m.legs, m.stopped_at, m.state, c.account_id, c.account_name, c.contact_id, c.opened_at, '%s' as result, %s as settled_at"
                        .formatted(result, settledAt)
                + CASES + which + whose() + ")";
    }

    private String whose() {
        return (ofOneOwner ? " and c.owner_id = :owner" : "")
                + (ofOneAccount ? " and c.account_id = :account" : "")
                + (ofOneContact ? " and c.contact_id = :contact" : "");
    }
}
