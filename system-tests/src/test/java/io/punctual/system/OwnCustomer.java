package io.punctual.system;

import static io.punctual.system.Eventually.eventually;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** A customer whom no other story knows, with a process and business hours of his own; all of it has his name. */
final class OwnCustomer {
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String ALL_DAY = "[[\"00:00\",\"24:00\"]]";

    private final Punctual admin;
    final String name = "plan-" + UUID.randomUUID();
    final String processId;

    /** Under a process of these milestones, in hours that are always open. */
    OwnCustomer(WholeSystem whole, String milestones) {
        admin = whole.admin();
        var today = LocalDate.now(SEOUL);
        admin.put("/api/accounts/" + name, "{\"name\":\"계획 고객\"}").expectSuccess();
        admin.put("/api/contacts/" + name, """
                {"accountId":"%1$s","name":"계획 담당","email":"%1$s@example.test"}""".formatted(name)).expectSuccess();
        changeHours(hours(""));
        processId = whole.agreement().activeProcess(process(milestones));
        admin.put("/api/entitlements/" + name, """
                {"name":"계획","accountId":"%s","processId":"%s","startDate":"%s","endDate":"%s"}""".formatted(name, processId, today, today.plusMonths(1)))
                .expectSuccess();
    }

    String process(String milestones) {
        return "{\"name\":\"계획\",\"businessHoursId\":\"%s\",\"milestones\":[%s]}".formatted(name, milestones);
    }

    void changeHours(String hours) {
        admin.put("/api/business-hours/" + name, hours).expectSuccess();
    }

    /** Open all day but on these dates. */
    static String hours(String holidays) {
        return """
                {"name":"계획","zone":"Asia/Seoul","weekly":{"MON":%1$s,"TUE":%1$s,"WED":%1$s,"THU":%1$s,"FRI":%1$s,"SAT":%1$s,
                 "SUN":%1$s},"holidays":[%2$s]}""".formatted(ALL_DAY, holidays);
    }

    /** Whatever is begun now waits until the day after tomorrow. */
    static String closedForNow() {
        var today = LocalDate.now(SEOUL);
        return hours("\"%s\",\"%s\"".formatted(today, today.plusDays(1)));
    }

    /** A case can refer to the customer as soon as case-service has heard of him. */
    SupportCase openCase() {
        var opened = new AtomicReference<SupportCase>();
        eventually(() -> opened.set(SupportCase.open(admin, """
                {"subject":"언제 되나요","channel":"WEB","priority":"MEDIUM","accountId":"%1$s","contactId":"%1$s",
                 "ownerId":"agent-1"}""".formatted(name))));
        return opened.get();
    }
}
