package org.stupeni.course.exchange.safe;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stupeni.course.exchange.Limits;
import org.stupeni.course.exchange.Unreadable;

/** Reads XML that a stranger wrote, element by element. The only place of the room that parses XML. */
public final class SafeXml {

    private static final Pattern DOCTYPE = Pattern.compile("<!(?:DOCTYPE|ENTITY)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("^\\s*(?:<\\?xml[^>]*>\\s*)?(<!DOCTYPE[ \\t]{1,9}[A-Za-z:_-]{1,60}[ \\t]{0,9}>)");

    private static final int BEGINNING = 1_000;
    private static final int LONGEST_NAME = 100;

    private final XMLStreamReader xml;
    private final boolean mended;
    private XmlElement root;

    private SafeXml(XMLStreamReader xml, boolean mended) {
        this.xml = xml;
        this.mended = mended;
    }

    /**
     * Opens a document at its outermost element.
     *
     * @throws Unreadable if it has a document type or is no XML
     */
    public static SafeXml open(String text) {
        MendedXml whole = MendedXml.of(withoutName(text));
        if (DOCTYPE.matcher(whole.markup()).find()) {
            throw new Unreadable("exchange_xml.doctype");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        try {
            SafeXml opened =
                    new SafeXml(factory.createXMLStreamReader(new StringReader(whole.text())), whole.isMended());
            opened.begin();
            return opened;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Without a document type that does nothing but name the outermost element. */
    private static String withoutName(String text) {
        Matcher named = NAMED.matcher(text.substring(0, Math.min(text.length(), BEGINNING)));
        return named.find() ? text.substring(0, named.start(1)) + text.substring(named.end(1)) : text;
    }

    /** A whole document as one tree. */
    public static XmlElement tree(String text) {
        SafeXml xml = open(text);
        try {
            return xml.read(xml.root);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Whether single signs had to be mended before it was XML. */
    public boolean isMended() {
        return mended;
    }

    /** The outermost element, without what is in it. */
    public XmlElement root() {
        return root;
    }

    /** The next element directly in the outermost one, whole; nothing at its end. */
    public Optional<XmlElement> next() {
        try {
            while (xml.hasNext()) {
                int event = next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(read(begun()));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The next element of this name at any depth, whole; nothing at the end. */
    public Optional<XmlElement> next(String name) {
        try {
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    return Optional.of(read(begun()));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void begin() throws XMLStreamException {
        while (xml.hasNext() && root == null) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                root = begun();
            }
        }
    }

    /** The parser's own limits, of names and attributes for one, are told as errors of the document too. */
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(xml.getLocation().getLineNumber(), "exchange_xml.doctype");
        }
        return event;
    }

    private XmlElement begun() {
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        XmlElement element =
                new XmlElement(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, line);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    private XmlElement read(XmlElement whole) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(whole);
        int count = 0;
        while (!open.isEmpty()) {
            switch (next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement child = begun();
                    open.element().add(child);
                    open.push(child);
                    if (++count > Limits.ELEMENTS || open.size() > Limits.DEPTH) {
                        throw new Unreadable(child.line(), "exchange_xml.too_much", Limits.DEPTH, Limits.ELEMENTS);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().add(xml.getText());
                case XMLStreamConstants.END_DOCUMENT -> throw new Unreadable("exchange_xml.ends");
                default -> {
                    // comments and processing instructions say nothing of a question
                }
            }
        }
        return whole;
    }

    private static Unreadable broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        return new Unreadable(line, "exchange_xml.malformed", line);
    }
}
