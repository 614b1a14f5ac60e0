package io.punctual.entitlements.salesforce.process;

import io.punctual.entitlements.salesforce.report.Reading;
import java.math.BigDecimal;

/** Whole numbers as elements hold them, sometimes with a fraction of zero. */
final class Whole {
    private static final int MOST = 100_000_000;

    private Whole() {}

    /** The number, or the other one when it is none, which the report then says. */
    static int of(Reading element, int otherwise) {
        try {
            var number = new BigDecimal(element.text()).intValueExact();
            if (Math.abs(number) <= MOST) {
                return number;
            }
        } catch (NumberFormatException | ArithmeticException notWhole) {
            // Said below, as for one out of all bounds.
        }
        element.refuse("is no whole number of at most " + MOST);
        return otherwise;
    }
}
