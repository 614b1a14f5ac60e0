package io.punctual.entitlements.salesforce.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a file, with where it was.
 *
 * @param path such as /EntitlementProcess/milestones[2]/milestoneName[1]
 * @param line counted from 1
 * @param text its own text, without that of its children
 */
public record Element(String name, String path, int line, String text, List<Element> children) {
    public Stream<Element> all(String child) {
        return children.stream().filter(each -> each.name().equals(child));
    }

    /** The text of the first child of this name, if it is there. */
    public Optional<String> childText(String child) {
        return all(child).findFirst().map(Element::text);
    }

    /** The element and all below it, in the order of the file. */
    public Stream<Element> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::tree));
    }
}
