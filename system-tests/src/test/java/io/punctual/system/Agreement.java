package io.punctual.system;

import static io.punctual.system.Punctual.segment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What A고객 has bought, set up by the calls of the acceptance story as they are written; minutes are seconds. */
final class Agreement {
    static final String FIRST_REPLY = "1차 답변";
    static final String FIRST_REPLY_SENT = "1차 답변 완료";
    static final String BASIC = "기본";
    static final String PREMIUM = "프리미엄";
    /**
     * When what becomes due for a basic case is due, from its opening. A warning that came after the target would be skipped: there is
     * room between the two for a machine that stands still.
     */
    static final Duration WARNING = Duration.ofSeconds(8);

    static final Duration TARGET = Duration.ofSeconds(20);
    static final Duration VIOLATION = Duration.ofSeconds(24);
    static final List<Duration> TRIGGERS = List.of(WARNING, TARGET, VIOLATION);

    private final Punctual admin;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));

    Agreement(Punctual admin) {
        this.admin = admin;
    }

    void sign() {
        people();
        vocabulary();
        customer();
        contract();
        entitlements(activeProcess(basicProcess()), activeProcess(premiumProcess()));
    }

    private void people() {
        admin.put("/api/users/agent-1", """
                {"name":"상담사","email":"agent-1@example.test","role":"AGENT","managerId":"lead-1"}""").expectSuccess();
        admin.put("/api/users/lead-1", """
                {"name":"팀장","email":"lead-1@example.test","role":"LEAD"}""").expectSuccess();
    }

    private void vocabulary() {
        admin.put("/api/case-statuses/" + segment(FIRST_REPLY_SENT), """
                {"category":"OPEN","pausesMilestones":false}""").expectSuccess();
        admin.put("/api/case-fields/serviceType", """
                {"type":"PICKLIST","values":["기본","프리미엄"],"label":"서비스 유형"}""").expectSuccess();
    }

    private void customer() {
        admin.put("/api/accounts/acme", """
                {"name":"A고객"}""").expectSuccess();
        admin.put("/api/contacts/buyer-1", """
                {"accountId":"acme","name":"구매 담당","email":"buyer-1@acme.test"}""").expectSuccess();
        admin.put("/api/products/A-001", """
                {"name":"A-001"}""").expectSuccess();
        admin.put("/api/products/B-002", """
                {"name":"B-002"}""").expectSuccess();
    }

    private void contract() {
        admin.put("/api/business-hours/always", """
                {"name":"24x7","zone":"Asia/Seoul","weekly":{"MON":[["00:00","24:00"]],"TUE":[["00:00","24:00"]],
                 "WED":[["00:00","24:00"]],"THU":[["00:00","24:00"]],"FRI":[["00:00","24:00"]],
                 "SAT":[["00:00","24:00"]],"SUN":[["00:00","24:00"]]}}""").expectSuccess();
        admin.put("/api/service-contracts/basic-2026", """
                {"accountId":"acme","name":"Basic","startDate":"%s","endDate":"%s",
                 "lines":[{"id":"basic-a","productCode":"A-001"},{"id":"basic-b","productCode":"B-002"}]}""".formatted(today, today.plusMonths(12)))
                .expectSuccess();
    }

    private void entitlements(String basic, String premium) {
        entitlement("basic", """
                "name":"기본","accountId":"acme","serviceContractId":"basic-2026"
                """, basic);
        entitlement("premium-line", """
                "name":"프리미엄 A-001","accountId":"acme","serviceContractId":"basic-2026",
                "contractLineItemId":"basic-a","productCode":"A-001"
                """, premium);
        entitlement("premium-type", """
                "name":"프리미엄","accountId":"acme","serviceContractId":"basic-2026",
                "criteria":"case.fields.serviceType == '프리미엄'"
                """, premium);
    }

    private void entitlement(String id, String scope, String processId) {
        admin.put("/api/entitlements/" + id, """
                {%s,"processId":"%s","businessHoursId":"always","startDate":"%s","endDate":"%s"}""".formatted(scope, processId, today, today.plusMonths(12)))
                .expectSuccess();
    }

    /** Drafts a process and activates its first version. */
    String activeProcess(String definition) {
        var draft =
                admin.post("/api/entitlement-processes", definition).expect(201).body();
        var id = draft.path("id").asString();
        admin.post("/api/entitlement-processes/" + id + "/versions/1/activation", "{}")
                .expectSuccess();
        return id;
    }

    static String basicProcess() {
        return """
                {"name":"기본","businessHoursId":"always","entry":{"from":"CASE_OPENED"},
                 "exit":"case.statusCategory == 'CLOSED'","onReopen":"RESUME","milestones":[%s]}""".formatted(firstReply(TARGET.toString()));
    }

    /** The milestone of the story, with another time to reply. */
    static String firstReply(String target) {
        return """
                {"name":"1차 답변","instruction":"고객에게 이메일로 답변하세요.","target":"%s",
                   "recurrence":"NONE","startsAt":"PROCESS","pausable":true,
                   "completion":"case.lastReplyChannel == 'EMAIL'",
                   "actions":[
                     {"on":"SUCCESS","do":[{"kind":"UPDATE_CASE","field":"status","value":"1차 답변 완료"}]},
                     {"on":"WARNING","offset":"PT12S","do":[{"kind":"EMAIL","to":"OWNER","template":"milestone-warning"}]},
                     {"on":"VIOLATION","offset":"PT4S","do":[
                       {"kind":"UPDATE_CASE","field":"priority","raiseTo":"HIGH"},
                       {"kind":"REASSIGN","to":"OWNER_MANAGER"}]}]}""".formatted(target);
    }

    private static String premiumProcess() {
        return """
                {"name":"프리미엄","businessHoursId":"always","entry":{"from":"CASE_OPENED"},
                 "exit":"case.statusCategory == 'CLOSED'","onReopen":"RESUME",
                 "milestones":[{"name":"1차 답변","instruction":"고객에게 전화하세요.","target":"PT3M",
                   "recurrence":"NONE","startsAt":"PROCESS","pausable":false,
                   "completion":"case.lastReplyChannel == 'PHONE'","actions":[]}]}""";
    }

    SupportCase openCase(String product, String serviceType) {
        return openCase(product, serviceType, "MEDIUM");
    }

    SupportCase openCase(String product, String serviceType, String priority) {
        return SupportCase.open(admin, request(product, serviceType, priority));
    }

    static String request(String product, String serviceType, String priority) {
        return """
                {"subject":"로그인이 안 됩니다","description":"비밀번호를 바꾼 뒤부터 로그인이 되지 않습니다.","channel":"WEB",
                 "priority":"%s","accountId":"acme","contactId":"buyer-1","productCode":"%s",
                 "fields":{"serviceType":"%s"},"ownerId":"agent-1"}""".formatted(priority, product, serviceType);
    }
}
