package io.punctual.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import io.punctual.kit.testing.TestHttp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The customer of the acceptance story, put as an admin would put it. */
final class AcceptanceData {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    /** Far off, for a status and a dry run are as of today. */
    static final LocalDate END = LocalDate.of(2099, 12, 31);

    private AcceptanceData() {}

    static final String PROCESS = """
            {"name": "%s", "businessHoursId": "always", "entry": {"from": "CASE_OPENED"},
             "exit": "case.statusCategory == 'CLOSED'", "onReopen": "RESUME",
             "milestones": [{
               "name": "1차 답변", "instruction": "고객에게 이메일로 답변하세요.", "target": "PT12S",
               "recurrence": "NONE", "startsAt": "PROCESS", "pausable": true,
               "completion": "case.lastReplyChannel == 'EMAIL'",
               "actions": [
                 {"on": "SUCCESS", "do": [{"kind": "UPDATE_CASE", "field": "status", "value": "1차 답변 완료"}]},
                 {"on": "WARNING", "offset": "PT4S",
                  "do": [{"kind": "EMAIL", "to": "OWNER", "template": "milestone-warning"}]},
                 {"on": "VIOLATION", "offset": "PT4S",
                  "do": [{"kind": "UPDATE_CASE", "field": "priority", "raiseTo": "HIGH"},
                         {"kind": "REASSIGN", "to": "OWNER_MANAGER"}]}]}]}
            """;

    static void customer(TestHttp admin, String account) {
        created(admin.put("/api/accounts/{id}", Map.of("name", "A고객"), account));
        var contact = Map.of("accountId", account, "name", "구매 담당", "email", "buyer@acme.test");
        created(admin.put("/api/contacts/{id}", contact, account + "-buyer"));
        admin.put("/api/products/{code}", Map.of("name", "A-001"), "A-001");
        admin.put("/api/products/{code}", Map.of("name", "B-002"), "B-002");
        admin.put("/api/business-hours/{id}", always(), "always");
    }

    /** A process alone, for those who bring their customers with them. */
    static String customerless(TestHttp admin) {
        admin.put("/api/business-hours/{id}", always(), "always");
        return process(admin, "기본");
    }

    static Map<String, Object> always() {
        var weekly = new LinkedHashMap<String, Object>();
        for (var day : new String[] {"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"}) {
            weekly.put(day, new String[][] {{"00:00", "24:00"}});
        }
        return Map.of("name", "24x7", "zone", "Asia/Seoul", "weekly", weekly);
    }

    static void contract(TestHttp admin, String account) {
        var lines = new Object[] {
            Map.of("id", "basic-a", "productCode", "A-001"), Map.of("id", "basic-b", "productCode", "B-002")
        };
        var contract =
                Map.of("accountId", account, "name", "Basic", "startDate", START, "endDate", END, "lines", lines);
        created(admin.put("/api/service-contracts/{id}", contract, account + "-2026"));
    }

    /** Drafts and activates a process; answers its id. */
    static String process(TestHttp admin, String name) {
        var drafted = admin.post("/api/entitlement-processes", PROCESS.formatted(name));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var id = String.valueOf(drafted.at("/id"));
        var activated = admin.post("/api/entitlement-processes/{id}/versions/1/activation", "{}", id);
        assertThat(activated.status()).as(activated.text()).isEqualTo(200);
        return id;
    }

    static Map<String, Object> entitlement(String account, String name, String processId) {
        var entitlement = new LinkedHashMap<String, Object>();
        entitlement.put("name", name);
        entitlement.put("accountId", account);
        entitlement.put("serviceContractId", account + "-2026");
        entitlement.put("processId", processId);
        entitlement.put("businessHoursId", "always");
        entitlement.put("startDate", START);
        entitlement.put("endDate", END);
        return entitlement;
    }

    static void created(TestHttp.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
