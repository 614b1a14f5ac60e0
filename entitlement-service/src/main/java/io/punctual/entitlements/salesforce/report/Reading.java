package io.punctual.entitlements.salesforce.report;

import io.punctual.entitlements.salesforce.xml.Element;
import java.util.List;
import java.util.Optional;

/** An element while it is being translated: reading it carries it, unless something else is said of it afterwards. */
public final class Reading {
    private final Element element;
    private final Ledger ledger;

    private Reading(Element element, Ledger ledger) {
        this.element = element;
        this.ledger = ledger;
        ledger.read(element);
    }

    public static Reading of(Ledger ledger) {
        return new Reading(ledger.root(), ledger);
    }

    /** The first child of this name; a second one stays unread, and is so reported. */
    public Optional<Reading> child(String name) {
        return element.all(name).findFirst().map(child -> new Reading(child, ledger));
    }

    public List<Reading> all(String name) {
        return element.all(name).map(child -> new Reading(child, ledger)).toList();
    }

    /** The text of the first child of this name, when there is any. */
    public Optional<String> text(String name) {
        return child(name).map(Reading::text).filter(text -> !text.isEmpty());
    }

    public String text() {
        return element.text();
    }

    public String name() {
        return element.name();
    }

    /** Carried, with something to know about it. */
    public void note(String remark) {
        ledger.mark(element, Outcome.CARRIED, remark);
    }

    public void stub(String reason) {
        ledger.mark(element, Outcome.STUBBED, reason);
    }

    public void refuse(String reason) {
        ledger.mark(element, Outcome.REFUSED, reason);
    }

    /** It and everything in it is kept, but without effect. */
    public void stubAll(String reason) {
        element.tree().forEach(each -> ledger.mark(each, Outcome.STUBBED, reason));
    }

    public void refuseAll(String reason) {
        element.tree().forEach(each -> ledger.mark(each, Outcome.REFUSED, reason));
    }
}
