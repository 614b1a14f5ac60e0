package io.punctual.entitlements.salesforce.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML file into elements; document types and entities are refused, for nothing of Salesforce has any. */
public final class XmlFile {
    private static final XMLInputFactory PARSERS = parsers();

    private final String file;
    private final XMLStreamReader reader;
    private final int linesBefore;
    private int elements;

    private XmlFile(String file, XMLStreamReader reader, int linesBefore) {
        this.file = file;
        this.reader = reader;
        this.linesBefore = linesBefore;
    }

    public static Element read(String file, byte[] bytes) throws RefusedFile {
        if (bytes.length > Limits.FILE_BYTES) {
            throw new RefusedFile(file, "has " + bytes.length + " bytes; at most " + Limits.FILE_BYTES + " are read");
        }
        try {
            var blank = blankBefore(bytes);
            var reader = PARSERS.createXMLStreamReader(new ByteArrayInputStream(bytes, blank, bytes.length - blank));
            try {
                var linesBefore = (int) IntStream.range(0, blank)
                        .filter(at -> bytes[at] == '\n')
                        .count();
                return new XmlFile(file, reader, linesBefore).document();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            throw new RefusedFile(file, "is not well-formed XML: " + oneLine(broken));
        } catch (RuntimeException unreadable) {
            throw new RefusedFile(file, "cannot be read as XML: " + oneLine(unreadable));
        }
    }

    /** Editors leave blank lines before the declaration, where XML allows none. */
    private static int blankBefore(byte[] bytes) {
        var at = 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the file is read");
        });
        return factory;
    }

    private Element document() throws XMLStreamException, RefusedFile {
        Element root = null;
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                root = element("", 1, 1);
            }
        }
        if (root == null) {
            throw new RefusedFile(file, "holds no element");
        }
        return root;
    }

    private Element element(String parent, int nth, int depth) throws XMLStreamException, RefusedFile {
        if (depth > Limits.DEPTH) {
            throw new RefusedFile(file, "is nested more than " + Limits.DEPTH + " deep");
        }
        if (++elements > Limits.ELEMENTS) {
            throw new RefusedFile(file, "has more than " + Limits.ELEMENTS + " elements");
        }
        var name = reader.getLocalName();
        var line = linesBefore + reader.getLocation().getLineNumber();
        var path = parent + "/" + name + (depth == 1 ? "" : "[" + nth + "]");
        var text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (var event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                var count = counts.merge(reader.getLocalName(), 1, Integer::sum);
                children.add(element(path, count, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            }
        }
        return new Element(name, path, line, text.toString().strip(), List.copyOf(children));
    }

    private int next() throws XMLStreamException, RefusedFile {
        var event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new RefusedFile(file, "has a document type (DOCTYPE), which is refused");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedFile(file, "names the entity " + reader.getLocalName() + ", and entities are refused");
        }
        return event;
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
