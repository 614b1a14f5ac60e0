package io.punctual.entitlements.resolution;

/** Why a candidate won or lost, in words an agent understands. */
public record Reason(ReasonCode code, String en, String ko) {
    static Reason of(ReasonCode code, Object... details) {
        return new Reason(code, code.english().formatted(details), code.korean().formatted(details));
    }

    static Reason outranked(Candidate winner, Advantage advantage) {
        var code = ReasonCode.OUTRANKED;
        return new Reason(
                code,
                code.english().formatted(winner.name(), advantage.english()),
                code.korean().formatted(winner.name(), advantage.korean()));
    }
}
