package io.punctual.cases.desk;

import io.punctual.cases.write.ActOnCase;
import io.punctual.cases.write.CaseChange;
import io.punctual.cases.write.CaseCommand;
import io.punctual.cases.write.CaseCommand.Merge;
import io.punctual.cases.write.CaseCommand.OpenCase;
import io.punctual.cases.write.CaseCommand.ReceiveMerge;
import io.punctual.cases.write.Origin;
import io.punctual.cases.write.StartCase;
import io.punctual.kit.command.Commands;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where commands to cases are handed in: each in one transaction, with its events and all that follows from them. */
@Component
public class CaseDesk {
    private final CommandGateway gateway;
    private final Commands commands;
    private final CaseLocks locks;

    CaseDesk(CommandGateway gateway, Commands commands, CaseLocks locks) {
        this.gateway = gateway;
        this.commands = commands;
        this.locks = locks;
    }

    public CaseChange open(UUID caseId, OpenCase command, Origin origin) {
        return commands.execute("open-case", () -> gateway.sendAndWait(new StartCase(caseId, command, origin)));
    }

    public CaseChange act(UUID caseId, CaseCommand command, Origin origin, @Nullable Long expectedVersion) {
        var message = new ActOnCase(caseId, command, origin, expectedVersion);
        return locks.holding(caseId, () -> commands.execute(nameOf(command), () -> gateway.sendAndWait(message)));
    }

    /** Both sides of a merge, in one transaction; answers with the case that was merged. */
    public CaseChange merge(UUID caseId, Merge command, Origin origin, @Nullable Long expectedVersion) {
        var target = command.into().caseId();
        return locks.holding(
                caseId,
                target,
                () -> commands.execute(nameOf(command), () -> {
                    CaseChange merged = gateway.sendAndWait(new ActOnCase(caseId, command, origin, expectedVersion));
                    gateway.sendAndWait(new ActOnCase(target, new ReceiveMerge(merged.snapshot()), origin, null));
                    return merged;
                }));
    }

    /** The command as metrics name it, such as {@code change-status}. */
    private static String nameOf(CaseCommand command) {
        return command.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
