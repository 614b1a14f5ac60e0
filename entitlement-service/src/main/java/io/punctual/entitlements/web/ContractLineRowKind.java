package io.punctual.entitlements.web;

import static io.punctual.entitlements.bulk.Column.text;

import io.punctual.entitlements.bulk.Column;
import io.punctual.entitlements.bulk.RowKind;
import io.punctual.entitlements.contract.ContractDesk;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.read.contracts.ContractRows.Contract;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.entitlements.web.ServiceContractController.LineRequest;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of the lines of service contracts; each row changes one line and leaves the others. */
@Component
class ContractLineRowKind implements RowKind {
    private static final String CONTRACT = "serviceContractId";

    private final ContractDesk desk;
    private final Requests requests;

    ContractLineRowKind(ContractDesk desk, Requests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "contract-lines";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                text(CONTRACT),
                text("id"),
                text("productCode"),
                text("assetId"),
                text("parentId"),
                text("startDate"),
                text("endDate"),
                text("entitlementTemplateId"));
    }

    @Override
    public List<String> key() {
        return List.of(CONTRACT, "id");
    }

    @Override
    public String refersToItself() {
        return "parentId";
    }

    @Override
    public boolean isConfiguration() {
        return true;
    }

    @Override
    public Optional<JsonNode> find(List<String> key) {
        return requests.ifThere(() -> desk.get(key.getFirst()))
                .flatMap(contract -> contract.content().lines().stream()
                        .filter(line -> line.id().equals(key.getLast()))
                        .map(line -> shown(contract, line))
                        .findFirst());
    }

    /** A line has the revision of its contract. */
    private JsonNode shown(Revised<Contract> contract, ContractLine line) {
        return ((ObjectNode) requests.shown(line)).put(CONTRACT, contract.id()).put("revision", contract.revision());
    }

    @Override
    public long put(List<String> key, ObjectNode content, String by) {
        var contract = requests.ifThere(() -> desk.get(key.getFirst()))
                .orElseThrow(() -> ProblemException.invalid(
                        new FieldProblem(CONTRACT, key.getFirst(), "there is no such service contract")));
        var line = requests.read(content.put("id", key.getLast()), LineRequest.class)
                .line();
        var lines = new ArrayList<>(contract.content().lines());
        lines.replaceAll(other -> other.id().equals(line.id()) ? line : other);
        if (!lines.contains(line)) {
            lines.add(line);
        }
        return desk.put(contract.id(), contract.content().terms(), lines, OptionalLong.empty(), by)
                .revision();
    }

    @Override
    public Page<JsonNode> page(@Nullable String cursor, int limit) {
        var page = desk.list(Search.ALL, cursor, limit);
        return new Page<>(
                page.items().stream()
                        .flatMap(contract -> contract.content().lines().stream().map(line -> shown(contract, line)))
                        .toList(),
                page.next());
    }
}
