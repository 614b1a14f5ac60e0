package io.punctual.kit.expression;

/** An expression that cannot be used, and why, in words for the one who wrote it. */
public final class InvalidExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidExpression(String message) {
        super(message);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
