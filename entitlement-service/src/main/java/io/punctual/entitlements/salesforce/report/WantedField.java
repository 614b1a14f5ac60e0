package io.punctual.entitlements.salesforce.report;

/**
 * A field that conditions of the imported processes read.
 *
 * @param name such as Care_Level__c
 * @param variable as conditions name it, such as case.fields.Care_Level__c
 * @param type TEXT, NUMBER, BOOLEAN, DATE or TIMESTAMP, from how it is used
 * @param declared whether it is there; in a dry run, whether it was before
 */
public record WantedField(String name, String variable, String type, String label, boolean declared) {}
