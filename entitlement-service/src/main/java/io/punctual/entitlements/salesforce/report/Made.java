package io.punctual.entitlements.salesforce.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file became.
 *
 * @param what such as entitlement-process or business-hours
 * @param state of a process version: DRAFT or ACTIVE
 * @param remarks what to know or to do about it
 * @param content as it can be got by its id
 */
public record Made(
        String what,
        String id,
        String name,
        @Nullable Integer version,
        @Nullable String state,
        Change change,
        List<String> remarks,
        Object content) {
    /** What writing it did, or in a dry run would do. */
    public enum Change {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }
}
