package io.punctual.cases.read.caselist;

import io.punctual.cases.read.CaseView;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: at a case's number, and where the list goes by what is due also at the target of its next milestone.
 *
 * @param targetAt null where the list goes by number, or has come to the cases without a milestone
 */
record Place(@Nullable Instant targetAt, long number) {

    static @Nullable Place of(@Nullable String cursor) {
        var parts = Cursor.decode(cursor);
        if (parts.isEmpty()) {
            return null;
        }
        try {
            var target = parts.size() == 1 ? null : Instant.parse(parts.getFirst());
            return new Place(target, Long.parseLong(parts.getLast()));
        } catch (NumberFormatException | DateTimeException foreign) {
            throw ProblemException.invalid(
                    new FieldProblem("cursor", cursor, "must be the next of an earlier answer, unchanged"));
        }
    }

    static String after(CaseView last, CaseOrder order) {
        var milestone = last.nextMilestone();
        return order == CaseOrder.NEXT_MILESTONE && milestone != null
                ? Cursor.encode(milestone.targetAt(), last.number())
                : Cursor.encode(last.number());
    }
}
