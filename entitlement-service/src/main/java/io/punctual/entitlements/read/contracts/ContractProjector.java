package io.punctual.entitlements.read.contracts;

import io.punctual.entitlements.events.ContractEvent;
import io.punctual.entitlements.events.ContractEvent.ContractSigned;
import io.punctual.entitlements.events.ContractEvent.LineAdded;
import io.punctual.entitlements.events.ContractEvent.LineChanged;
import io.punctual.entitlements.events.ContractEvent.LineRemoved;
import io.punctual.entitlements.events.ContractEvent.TermsChanged;
import io.punctual.entitlements.events.ContractLine;
import io.punctual.entitlements.events.ContractTerms;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code service_contract} and {@code contract_line} in the command's transaction. */
@Component
class ContractProjector {
    private final JdbcClient jdbc;

    ContractProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case ContractSigned signed -> insert(signed.contractId(), signed.terms());
            case TermsChanged changed -> update(changed.contractId(), changed.terms());
            case LineAdded added -> line(added.contractId(), added.line());
            case LineChanged changed -> line(changed.contractId(), changed.line());
            case LineRemoved removed ->
                jdbc.sql("delete from contract_line where contract_id = ? and id = ?")
                        .params(removed.contractId(), removed.lineId())
                        .update();
        }
        jdbc.sql("update service_contract set revision = ? where id = ?")
                .params(sequence + 1, event.contractId())
                .update();
    }

    private void insert(String id, ContractTerms terms) {
        jdbc.sql("""
                insert into service_contract (id, revision, account_id, name, start_date, end_date, status)
                values (?, 0, ?, ?, ?, ?, ?)""")
                .params(id, terms.accountId(), terms.name(), terms.startDate(), terms.endDate())
                .param(terms.status().name())
                .update();
    }

    private void update(String id, ContractTerms terms) {
        jdbc.sql("""
                update service_contract set account_id = ?, name = ?, start_date = ?, end_date = ?, status = ?
                where id = ?""")
                .params(terms.accountId(), terms.name(), terms.startDate(), terms.endDate())
                .params(terms.status().name(), id)
                .update();
    }

    private void line(String contractId, ContractLine line) {
        jdbc.sql("""
                insert into contract_line
                    (contract_id, id, product_code, asset_id, parent_id, start_date, end_date, template_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (contract_id, id) do update set product_code = excluded.product_code,
                    asset_id = excluded.asset_id, parent_id = excluded.parent_id,
                    start_date = excluded.start_date, end_date = excluded.end_date,
                    template_id = excluded.template_id""")
                .params(contractId, line.id())
                .param(line.productCode())
                .param(line.assetId())
                .param(line.parentId())
                .param(line.startDate())
                .param(line.endDate())
                .param(line.entitlementTemplateId())
                .update();
    }
}
