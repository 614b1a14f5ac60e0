package io.punctual.cases.write;

import org.jspecify.annotations.Nullable;

/** A command broke a rule of the case; nothing changed. The code is part of the public API: clients branch on it. */
public final class CaseRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Code {
        CASE_CLOSED,
        CASE_NOT_CLOSED,
        STALE_VERSION,
        IN_THE_FUTURE,
        NO_CONTACT,
        NOT_A_CLOSING_STATUS,
        NOT_AN_OPEN_STATUS,
        CASE_MERGED,
        MERGE_INTO_ITSELF,
        TARGET_CLOSED,
        OTHER_ACCOUNT
    }

    private final Code code;
    private final @Nullable String field;
    private final @Nullable String value;

    CaseRejected(Code code, String message) {
        this(code, null, null, message);
    }

    CaseRejected(Code code, @Nullable String field, @Nullable Object value, String message) {
        super(message);
        this.code = code;
        this.field = field;
        this.value = value == null ? null : value.toString();
    }

    public Code code() {
        return code;
    }

    /** The field of the request that is wrong, if the request itself is. */
    public @Nullable String field() {
        return field;
    }

    public @Nullable String value() {
        return value;
    }
}
