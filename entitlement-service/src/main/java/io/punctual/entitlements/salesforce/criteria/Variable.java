package io.punctual.entitlements.salesforce.criteria;

import io.punctual.kit.expression.VariableType;

/**
 * What a field of Salesforce is here.
 *
 * @param cel the name of our variable, or for a yes-or-no without a variable of its own the condition that says it
 */
record Variable(String cel, VariableType type, Words words) {
    /** Which words the variable can hold. */
    enum Words {
        ANY,
        PRIORITY,
        CHANNEL,
        /** It is a condition and not a name. */
        CONDITION
    }

    static Variable text(String cel) {
        return of(cel, VariableType.STRING);
    }

    static Variable of(String cel, VariableType type) {
        return new Variable(cel, type, Words.ANY);
    }

    static Variable condition(String cel) {
        return new Variable(cel, VariableType.BOOLEAN, Words.CONDITION);
    }
}
