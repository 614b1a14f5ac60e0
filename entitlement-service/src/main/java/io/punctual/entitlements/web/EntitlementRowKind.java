package io.punctual.entitlements.web;

import static io.punctual.entitlements.bulk.Column.flag;
import static io.punctual.entitlements.bulk.Column.list;
import static io.punctual.entitlements.bulk.Column.number;
import static io.punctual.entitlements.bulk.Column.text;

import io.punctual.entitlements.bulk.Column;
import io.punctual.entitlements.bulk.RowKind;
import io.punctual.entitlements.entitlement.EntitlementDesk;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows of entitlements. */
@Component
class EntitlementRowKind implements RowKind {
    private final EntitlementDesk desk;
    private final Requests requests;

    EntitlementRowKind(EntitlementDesk desk, Requests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "entitlements";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                text("id"),
                text("name"),
                text("accountId"),
                text("serviceContractId"),
                text("contractLineItemId"),
                text("productCode"),
                text("assetId"),
                list("contactIds"),
                text("criteria"),
                number("rank"),
                text("type"),
                number("cases"),
                flag("coversOpenCases"),
                flag("coversChildren"),
                text("processId"),
                number("processVersion"),
                text("businessHoursId"),
                text("startDate"),
                text("endDate"),
                flag("cancelled"));
    }

    @Override
    public boolean isConfiguration() {
        return true;
    }

    @Override
    public Optional<JsonNode> find(List<String> key) {
        return requests.ifThere(() -> requests.shown(EntitlementView.of(desk.get(key.getFirst()))));
    }

    @Override
    public long put(List<String> key, ObjectNode content, String by) {
        var entitlement = requests.read(content, EntitlementRequest.class).entitlement();
        return desk.record(key.getFirst(), entitlement, OptionalLong.empty(), by)
                .revision();
    }

    @Override
    public Page<JsonNode> page(@Nullable String cursor, int limit) {
        return Answers.page(
                desk.list(Search.ALL, cursor, limit), revised -> requests.shown(EntitlementView.of(revised)));
    }
}
