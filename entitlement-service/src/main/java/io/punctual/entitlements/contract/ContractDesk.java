package io.punctual.entitlements.contract;

import io.punctual.entitlements.entitlement.ReviewRequests;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import io.punctual.entitlements.read.contracts.ContractRows;
import io.punctual.entitlements.rows.Paging;
import io.punctual.entitlements.rows.Preconditions;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.entitlements.template.LineStarts;
import io.punctual.entitlements.write.contract.RecordContract;
import io.punctual.kit.command.Commands;
import io.punctual.kit.time.TimeSource;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records how service contracts shall be. */
@Service
public class ContractDesk {
    private static final String WHAT = "service contract";

    private final CommandGateway gateway;
    private final Commands commands;
    private final ContractCheck check;
    private final ContractRows rows;
    private final ReviewRequests reviews;
    private final LineStarts starts;
    private final TimeSource time;

    ContractDesk(
            CommandGateway gateway,
            Commands commands,
            ContractCheck check,
            ContractRows rows,
            ReviewRequests reviews,
            LineStarts starts,
            TimeSource time) {
        this.gateway = gateway;
        this.commands = commands;
        this.check = check;
        this.rows = rows;
        this.reviews = reviews;
        this.starts = starts;
        this.time = time;
    }

    public Revised<ContractRows.Contract> put(
            String id, ContractTerms terms, List<ContractLine> lines, OptionalLong seen, String by) {
        Preconditions.usableId(id);
        return commands.execute("put-service-contract", () -> {
            var revision = rows.lockedRevision(id);
            Preconditions.matches(seen, revision, WHAT, id);
            Preconditions.none(check.check(terms, lines));
            boolean signed = gateway.sendAndWait(new RecordContract(id, terms, lines, by));
            var now = get(id);
            if (now.revision() != revision) {
                reviews.askForContract(id, time.now());
                starts.ask(id, time.now());
            }
            return new Revised<>(id, now.revision(), signed, now.content());
        });
    }

    public Revised<ContractRows.Contract> get(String id) {
        return rows.find(id).map(ContractDesk::revised).orElseThrow(() -> ProblemException.notFound(WHAT, id));
    }

    public Page<Revised<ContractRows.Contract>> list(Search search, @Nullable String cursor, @Nullable Integer limit) {
        return Paging.page(
                cursor,
                limit,
                (after, count) -> rows.after(search, after, count),
                ContractRows.Contract::id,
                ContractDesk::revised);
    }

    private static Revised<ContractRows.Contract> revised(ContractRows.Contract contract) {
        return new Revised<>(contract.id(), contract.revision(), false, contract);
    }
}
