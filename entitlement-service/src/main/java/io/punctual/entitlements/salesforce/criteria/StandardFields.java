package io.punctual.entitlements.salesforce.criteria;

import io.punctual.entitlements.salesforce.criteria.Variable.Words;
import io.punctual.kit.expression.VariableType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The standard fields of Salesforce that we have too, and those that are personal text; keys are in small letters. */
final class StandardFields {
    private StandardFields() {}

    static Map<String, Variable> all() {
        var fields = new LinkedHashMap<String, Variable>();
        fields.put("case.priority", new Variable("case.priority", VariableType.STRING, Words.PRIORITY));
        fields.put("case.origin", new Variable("case.channel", VariableType.STRING, Words.CHANNEL));
        List.of("status", "type").forEach(name -> fields.put("case." + name, Variable.text("case." + name)));
        fields.put("case.isclosed", Variable.condition("case.statusCategory == 'CLOSED'"));
        fields.put("case.isescalated", Variable.of("case.escalated", VariableType.BOOLEAN));
        fields.put(
                "case.isstopped",
                Variable.condition("(case.manuallyPaused == true || case.statusPausesMilestones == true)"));
        fields.put("case.casenumber", Variable.of("case.number", VariableType.NUMBER));
        fields.put("case.createddate", Variable.of("case.openedAt", VariableType.TIMESTAMP));
        fields.put("case.closeddate", Variable.of("case.closedAt", VariableType.TIMESTAMP));
        ids(fields);
        customer(fields);
        return fields;
    }

    private static void ids(Map<String, Variable> fields) {
        fields.put("case.ownerid", Variable.text("case.ownerId"));
        fields.put("case.accountid", Variable.text("case.accountId"));
        fields.put("case.contactid", Variable.text("case.contactId"));
        fields.put("case.assetid", Variable.text("case.assetId"));
        fields.put("case.parentid", Variable.text("case.parentId"));
        fields.put("case.productid", Variable.text("case.productCode"));
    }

    private static void customer(Map<String, Variable> fields) {
        fields.put("account.id", Variable.text("account.id"));
        fields.put("account.name", Variable.text("account.name"));
        fields.put("account.parentid", Variable.text("account.parentId"));
        fields.put("contact.id", Variable.text("contact.id"));
        fields.put("contact.accountid", Variable.text("contact.accountId"));
        fields.put("contact.languagelocalekey", Variable.text("contact.locale"));
        List.of("product2", "product").forEach(product -> {
            fields.put(product + ".productcode", Variable.text("product.code"));
            fields.put(product + ".name", Variable.text("product.name"));
            fields.put(product + ".family", Variable.text("product.family"));
        });
        fields.put("entitlement.id", Variable.text("entitlement.id"));
        fields.put("entitlement.name", Variable.text("entitlement.name"));
        fields.put("entitlement.type", Variable.text("entitlement.type"));
        fields.put("case.entitlementid", Variable.text("entitlement.id"));
    }

    static Map<String, String> personal() {
        var fields = new LinkedHashMap<String, String>();
        List.of(
                        "subject",
                        "description",
                        "comments",
                        "suppliedname",
                        "suppliedemail",
                        "suppliedphone",
                        "suppliedcompany")
                .forEach(name -> fields.put("case." + name, "text of the customer"));
        List.of("name", "firstname", "lastname", "email", "phone", "mobilephone", "homephone", "birthdate")
                .forEach(name -> fields.put("contact." + name, "personal"));
        return fields;
    }
}
