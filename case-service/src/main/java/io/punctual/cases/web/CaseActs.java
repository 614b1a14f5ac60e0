package io.punctual.cases.web;

import io.punctual.cases.desk.CaseDesk;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.read.caselist.CaseListQuery;
import io.punctual.cases.write.CaseChange;
import io.punctual.cases.write.CaseCommand;
import io.punctual.cases.write.CaseCommand.Merge;
import io.punctual.cases.write.CaseCommand.OpenCase;
import io.punctual.cases.write.CaseRejected;
import io.punctual.cases.write.Origin;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands commands in and answers with the case as it is then; what the rules reject becomes a problem. */
@Component
public class CaseActs {
    private final CaseDesk desk;
    private final CaseListQuery cases;

    CaseActs(CaseDesk desk, CaseListQuery cases) {
        this.desk = desk;
        this.cases = cases;
    }

    public CaseChange open(UUID caseId, OpenCase command, Origin origin) {
        return answering(caseId, () -> desk.open(caseId, command, origin));
    }

    public CaseChange act(UUID caseId, CaseCommand command, Origin origin, @Nullable Long version) {
        return answering(caseId, () -> desk.act(caseId, command, origin, version));
    }

    ResponseEntity<CaseView> answer(UUID caseId, CaseCommand command, @Nullable String ifMatch) {
        act(caseId, command, Caller.origin(), version(ifMatch));
        return answer(caseId);
    }

    ResponseEntity<CaseView> answer(UUID caseId, Merge command, @Nullable String ifMatch) {
        answering(caseId, () -> desk.merge(caseId, command, Caller.origin(), version(ifMatch)));
        return answer(caseId);
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        var version = ETags.ifMatch(ifMatch);
        return version.isPresent() ? version.getAsLong() : null;
    }

    private ResponseEntity<CaseView> answer(UUID caseId) {
        var view = cases.find(caseId).orElseThrow(() -> ProblemException.notFound("case", caseId));
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }

    private static CaseChange answering(UUID caseId, Supplier<CaseChange> command) {
        try {
            return command.get();
        } catch (AggregateNotFoundException unknown) {
            throw ProblemException.notFound("case", caseId);
        } catch (CaseRejected rejected) {
            throw problem(rejected);
        }
    }

    private static ProblemException problem(CaseRejected rejected) {
        var detail = String.valueOf(rejected.getMessage());
        return switch (rejected.code()) {
            case STALE_VERSION -> ProblemException.preconditionFailed(detail);
            case CASE_CLOSED, CASE_NOT_CLOSED, CASE_MERGED -> ProblemException.conflict(code(rejected), detail);
            case IN_THE_FUTURE,
                    NO_CONTACT,
                    NOT_A_CLOSING_STATUS,
                    NOT_AN_OPEN_STATUS,
                    MERGE_INTO_ITSELF,
                    TARGET_CLOSED,
                    OTHER_ACCOUNT ->
                ProblemException.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        code(rejected),
                        detail,
                        List.of(new FieldProblem(String.valueOf(rejected.field()), rejected.value(), detail)));
        };
    }

    private static String code(CaseRejected rejected) {
        return rejected.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
