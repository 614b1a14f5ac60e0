package io.punctual.gateway.routing;

import static io.punctual.gateway.ServiceName.CASE_SERVICE;
import static io.punctual.gateway.ServiceName.ENTITLEMENT_SERVICE;
import static io.punctual.gateway.ServiceName.MILESTONE_SERVICE;
import static io.punctual.gateway.ServiceName.NOTIFICATION_SERVICE;

import io.punctual.gateway.ServiceName;
import java.util.List;

/** The paths of the public API in the order they are tried: the narrower path stands first. */
final class RouteTable {

    record Entry(String pattern, ServiceName service) {}

    static final List<Entry> ENTRIES = List.of(
            new Entry("/api/cases/{caseId}/milestones/**", MILESTONE_SERVICE),
            new Entry("/api/milestones/**", MILESTONE_SERVICE),
            new Entry("/api/compliance/**", MILESTONE_SERVICE),
            new Entry("/api/business-hours/calculations", MILESTONE_SERVICE),
            new Entry("/api/business-hours/{id}/changes/preview", MILESTONE_SERVICE),
            new Entry("/api/entitlement-processes/simulations/**", MILESTONE_SERVICE),
            new Entry("/api/entitlement-processes/trials", MILESTONE_SERVICE),
            new Entry("/api/entitlement-processes/{id}/migrations/preview", MILESTONE_SERVICE),
            new Entry("/api/cases/**", CASE_SERVICE),
            new Entry("/api/my/**", CASE_SERVICE),
            new Entry("/api/intake/**", CASE_SERVICE),
            new Entry("/api/users/**", CASE_SERVICE),
            new Entry("/api/queues/**", CASE_SERVICE),
            new Entry("/api/assignment-rules/**", CASE_SERVICE),
            new Entry("/api/case-statuses/**", CASE_SERVICE),
            new Entry("/api/case-fields/**", CASE_SERVICE),
            new Entry("/api/accounts/**", ENTITLEMENT_SERVICE),
            new Entry("/api/contacts/**", ENTITLEMENT_SERVICE),
            new Entry("/api/products/**", ENTITLEMENT_SERVICE),
            new Entry("/api/assets/**", ENTITLEMENT_SERVICE),
            new Entry("/api/service-contracts/**", ENTITLEMENT_SERVICE),
            new Entry("/api/entitlements/**", ENTITLEMENT_SERVICE),
            new Entry("/api/entitlement-processes/**", ENTITLEMENT_SERVICE),
            new Entry("/api/entitlement-templates/**", ENTITLEMENT_SERVICE),
            new Entry("/api/business-hours/**", ENTITLEMENT_SERVICE),
            new Entry("/api/organisation/**", ENTITLEMENT_SERVICE),
            new Entry("/api/customer-fields/**", ENTITLEMENT_SERVICE),
            new Entry("/api/imports/**", ENTITLEMENT_SERVICE),
            new Entry("/api/exports/**", ENTITLEMENT_SERVICE),
            new Entry("/api/notifications/**", NOTIFICATION_SERVICE),
            new Entry("/api/webhooks/**", NOTIFICATION_SERVICE),
            new Entry("/api/templates/**", NOTIFICATION_SERVICE));

    private RouteTable() {}
}
