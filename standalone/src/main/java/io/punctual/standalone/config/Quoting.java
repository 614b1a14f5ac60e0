package io.punctual.standalone.config;

import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Puts in quotes what readers of YAML 1.1 take for something else than text: 09:00 for a number to the base of 60, 2026-03-02 for a
 * date, and yes, no, on and off for truth values.
 */
final class Quoting extends StringQuotingChecker.Default {
    private static final long serialVersionUID = 1L;
    /** Digits with what may stand in a number, a time or a date. */
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("[-+.]?[0-9][-+0-9a-fA-FoOxXtTzZ_.,:\\s]*|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private static final Set<String> OTHERS = Set.of("=", "<<");

    @Override
    public boolean needToQuoteValue(String value) {
        return super.needToQuoteValue(value) || isTakenForSomethingElse(value);
    }

    @Override
    public boolean needToQuoteName(String name) {
        return super.needToQuoteName(name) || isTakenForSomethingElse(name);
    }

    private boolean isTakenForSomethingElse(String text) {
        return isReservedKeyword(text)
                || OTHERS.contains(text)
                || LIKE_A_NUMBER.matcher(text).matches();
    }
}
