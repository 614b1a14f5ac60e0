package io.punctual.entitlements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.punctual.kit.security.Role;
import io.punctual.kit.testing.IntegrationTest;
import io.punctual.kit.testing.TestHttp;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of rows in and out: the same file again changes nothing, and what is refused comes back with its reason. */
@IntegrationTest
@Import(TopicsOfOthers.class)
class BulkImportIT {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private TestHttp admin;
    private String id;

    @BeforeEach
    void givenAnAdmin() {
        admin = TestHttp.on(port).as("admin-1", Role.ADMIN);
        id = "x" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void accounts_come_in_whatever_their_order_and_the_same_file_again_changes_nothing() {
        var file = """
                \uFEFFid,name,parentId,fields.tier
                %1$s-child,"지사, 부산",%1$s-parent,gold
                %1$s-parent,본사,,
                """.formatted(id);

        var first = imported("accounts", file);
        assertThat(first.at("/created")).as(first.text()).isEqualTo("2");
        var child = admin.get("/api/accounts/{id}", id + "-child");
        assertThat(child.at("/name")).isEqualTo("지사, 부산");
        assertThat(child.at("/parentId")).isEqualTo(id + "-parent");
        assertThat(child.at("/fields/tier")).isEqualTo("gold");

        var again = imported("accounts", file);
        assertThat(again.at("/unchanged")).as(again.text()).isEqualTo("2");
        var less = imported("accounts", "id,name\n" + id + "-child,부산 지사\n");
        assertThat(less.at("/changed")).isEqualTo("1");
        assertThat(admin.get("/api/accounts/{id}", id + "-child").at("/parentId"))
                .isEqualTo(id + "-parent");
    }

    @Test
    void a_dry_run_says_the_same_and_keeps_nothing() {
        var dry = finished(start("accounts?dryRun=true", """
                id,name,parentId
                %1$s-child,지사,%1$s-parent
                %1$s-parent,본사,
                %1$s-lost,미아,nowhere-%1$s
                """.formatted(id), "text/csv"));

        assertThat(dry.at("/created")).as(dry.text()).isEqualTo("2");
        assertThat(dry.at("/rejected")).isEqualTo("1");
        assertThat(admin.get("/api/accounts/{id}", id + "-parent").status()).isEqualTo(404);
    }

    @Test
    void rows_that_are_refused_come_back_as_a_file_with_their_reasons() {
        var report = imported("contacts", """
                id,name,email,accountId
                %1$s-1,김민수,minsu@acme.test,
                %1$s-2,이영희,no address,
                %1$s-3,박철수,,nowhere
                ,이름만,,
                %1$s-5,"두 줄
                이름",,
                """.formatted(id));

        assertThat(report.at("/created")).as(report.text()).isEqualTo("2");
        assertThat(report.at("/rejected")).isEqualTo("3");
        var rejected = admin.get("/api/imports/{id}/rejections", String.valueOf(report.at("/id")));
        assertThat(rejected.text())
                .startsWith("id,name,email,accountId,line,reason\r\n")
                .contains(id + "-2,이영희,no address,,3,email no address: ")
                .contains(id + "-3,박철수,,nowhere,4,accountId nowhere: there is no such account")
                .contains(",이름만,,,5,id is required");
    }

    @Test
    void contracts_their_lines_and_entitlements_come_in_and_go_out_in_the_same_form() {
        imported("accounts", "id,name\n" + id + ",A고객\n");
        imported("products", "code,name,family\n" + id + "-p,제품,서버\n");
        var process = AcceptanceData.customerless(admin);
        imported(
                "contracts",
                "id,accountId,name,startDate,endDate\n%1$s-c,%1$s,연간,2026-01-01,2026-12-31\n".formatted(id));
        var lines = imported("contract-lines", """
                serviceContractId,id,parentId,productCode
                %1$s-c,module,suite,%1$s-p
                %1$s-c,suite,,
                """.formatted(id));
        assertThat(lines.at("/created")).as(lines.text()).isEqualTo("2");
        var entitlements = imported("entitlements", """
                id,name,accountId,serviceContractId,contractLineItemId,cases,processId,startDate,endDate,coversOpenCases
                %1$s-e,기본,%1$s,%1$s-c,suite,10,%2$s,2026-01-01,2026-12-31,true
                %1$s-f,나쁨,%1$s,,,0,%2$s,2026-01-01,2025-12-31,maybe
                """.formatted(id, process));
        assertThat(entitlements.at("/created")).as(entitlements.text()).isEqualTo("1");
        assertThat(admin.get("/api/entitlements/{id}", id + "-e").at("/cases")).isEqualTo("10");

        for (var kind : new String[] {"accounts", "products", "contracts", "contract-lines", "entitlements"}) {
            var exported = admin.get("/api/exports/" + kind).text();
            assertThat(exported).contains(id);
            var again = imported(kind, exported);
            assertThat(again.at("/unchanged")).as(kind + again.text()).isEqualTo(again.at("/total"));
        }
    }

    @Test
    void a_file_that_cannot_be_read_as_it_says_is_refused_at_once() {
        assertThat(start("accounts", "id,nmae\nx,y\n", "text/csv").at("/errors/0/message"))
                .contains("known are id, name, parentId, active, fields.…");
        assertThat(start("accounts", "name\ny\n", "text/csv").at("/errors/0/field"))
                .isEqualTo("id");
        assertThat(start("accounts", "", "text/csv").at("/errors/0/message")).contains("is empty");
        var korean = ("id,name\n" + id + ",한국\n").getBytes(Charset.forName("EUC-KR"));
        assertThat(admin.post("/api/imports/accounts", MediaType.parseMediaType("text/csv"), korean)
                        .at("/errors/0/message"))
                .contains("charset");
        var said = admin.post("/api/imports/accounts", MediaType.parseMediaType("text/csv;charset=EUC-KR"), korean);
        finished(said);
        assertThat(admin.get("/api/accounts/{id}", id).at("/name")).isEqualTo("한국");
        assertThat(start("planets", "id\n", "text/csv").status()).isEqualTo(404);
    }

    @Test
    void integrators_import_customers_but_not_entitlements() {
        var integrator = TestHttp.on(port).as("crm", Role.INTEGRATOR);
        var type = MediaType.parseMediaType("text/csv");
        var file = ("id,name\n" + id + ",x\n").getBytes(StandardCharsets.UTF_8);

        finished(integrator.post("/api/imports/accounts", type, file));
        assertThat(integrator.post("/api/imports/entitlements", type, file).status())
                .isEqualTo(403);
        assertThat(TestHttp.on(port)
                        .as("agent-1", Role.AGENT)
                        .get("/api/exports/accounts")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void typed_fields_keep_their_types() {
        admin.put("/api/customer-fields/{name}", Map.of("type", "NUMBER"), "product.fields.weight");
        admin.put("/api/products/{id}", Map.of("name", "제품", "fields", Map.of("old", 7)), id);

        var report = imported("products", "code,fields.weight,fields.old\n" + id + ",2.5,7\n" + id + "-b,heavy,\n");

        var product = admin.get("/api/products/{id}", id).body();
        assertThat(product.at("/fields/weight").doubleValue()).isEqualTo(2.5);
        assertThat(product.at("/fields/old").isNumber()).isTrue();
        assertThat(report.at("/rejected")).isEqualTo("1");
    }

    @Test
    void an_import_that_was_interrupted_goes_on_where_it_was() {
        var importId = UUID.randomUUID();
        var interrupted = """
                with begun as (
                    insert into bulk_import (id, kind, dry_run, columns, state, total, done, created, requested_by, requested_at)
                    values (:import, 'accounts', false, '["id", "name"]', 'RUNNING', 2, 1, 1, 'admin-1', clock_timestamp())
                    returning id)
                insert into bulk_import_row (import_id, line, key, cells, turn)
                select id, line, key, jsonb_build_array(key, 'x'), turn
                from begun, (values (2, :first, 2), (3, :second, 0)) as row (line, key, turn)""";
        jdbc.sql(interrupted)
                .param("import", importId)
                .param("first", id + "-1")
                .param("second", id + "-2")
                .update();

        var path = "/api/imports/" + importId;
        await().until(() -> "DONE".equals(admin.get(path).at("/state")));

        assertThat(admin.get(path).at("/created")).isEqualTo("2");
        assertThat(admin.get("/api/accounts/{id}", id + "-2").status()).isEqualTo(200);
        assertThat(admin.get("/api/accounts/{id}", id + "-1").status()).isEqualTo(404);
    }

    private TestHttp.Answer imported(String kind, String file) {
        return finished(start(kind, file, "text/csv"));
    }

    private TestHttp.Answer start(String kind, String file, String type) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return admin.post("/api/imports/" + kind, MediaType.parseMediaType(type), bytes);
    }

    private TestHttp.Answer finished(TestHttp.Answer begun) {
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        var path = "/api/imports/" + begun.at("/id");
        await().until(() -> "DONE".equals(admin.get(path).at("/state")));
        return admin.get(path);
    }
}
