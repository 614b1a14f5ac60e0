package io.punctual.entitlements.write.process;

/** A command broke a rule of the process. The code is part of the API: clients branch on it. */
public final class ProcessRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which rule it was. */
    public enum Code {
        UNKNOWN_VERSION,
        ALREADY_ACTIVE,
        IMMUTABLE,
        NOT_ACTIVE
    }

    private final Code code;

    ProcessRejected(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
