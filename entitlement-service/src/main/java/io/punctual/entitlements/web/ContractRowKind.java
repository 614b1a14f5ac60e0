package io.punctual.entitlements.web;

import static io.punctual.entitlements.bulk.Column.text;

import io.punctual.entitlements.bulk.Column;
import io.punctual.entitlements.bulk.RowKind;
import io.punctual.entitlements.contract.ContractDesk;
import io.punctual.entitlements.rows.Search;
import io.punctual.entitlements.web.ServiceContractController.ContractRequest;
import io.punctual.entitlements.web.ServiceContractController.ContractView;
import io.punctual.kit.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of service contracts, without their lines, which stay as they are. */
@Component
class ContractRowKind implements RowKind {
    private final ContractDesk desk;
    private final Requests requests;

    ContractRowKind(ContractDesk desk, Requests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public List<Column> columns() {
        return List.of(text("id"), text("accountId"), text("name"), text("startDate"), text("endDate"), text("status"));
    }

    @Override
    public List<String> kept() {
        return List.of("lines");
    }

    @Override
    public boolean isConfiguration() {
        return true;
    }

    @Override
    public Optional<JsonNode> find(List<String> key) {
        return requests.ifThere(() -> requests.shown(ContractView.of(desk.get(key.getFirst()))));
    }

    @Override
    public long put(List<String> key, ObjectNode content, String by) {
        var request = requests.read(content, ContractRequest.class);
        return desk.put(key.getFirst(), request.terms(), request.contractLines(), OptionalLong.empty(), by)
                .revision();
    }

    @Override
    public Page<JsonNode> page(@Nullable String cursor, int limit) {
        return Answers.page(desk.list(Search.ALL, cursor, limit), revised -> requests.shown(ContractView.of(revised)));
    }
}
