package io.punctual.entitlements.salesforce.hours;

import io.punctual.entitlements.hours.BusinessHours;
import io.punctual.entitlements.salesforce.report.Reading;

/** Business hours in our form, under their name in Salesforce. */
public record TranslatedHours(String name, BusinessHours hours, Reading place) {}
