package org.scholarlycppcc.catalogue.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.scholarlycppcc.base.Refusal;

/** Books from MARCXML (Library of Congress), record by record; a document type, and with it any entity, is refused. */
final class MarcXmlSource {
    private static final MarcFactory MARC = MarcFactory.newInstance();
    private static final XMLInputFactory XML = careful();
    private static final int MOST_SUBFIELDS = 5_000;
    private static final int MOST_FIELDS = 5_000;

    private final XMLStreamReader xml;
    private final MarcBooks books;
    private Record record = MARC.newRecord();
    private @Nullable DataField field;
    private int subfields;
    private int fields;
    private boolean collected;

    private MarcXmlSource(XMLStreamReader xml, MarcBooks books) {
        this.xml = xml;
        this.books = books;
    }

    static void read(Path file, Incoming into) throws IOException {
        var books = new MarcBooks(into);
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            new MarcXmlSource(XML.createXMLStreamReader(bytes), books).read();
        } catch (XMLStreamException | IllegalArgumentException damaged) {
            throw new Refusal("file.noMarc");
        }
        books.end();
    }

    private static XMLInputFactory careful() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Else it tells the console of each broken file.
        factory.setXMLReporter((message, kind, about, place) -> {});
        return factory;
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) throw new Refusal("file.noMarc");
            if (event == XMLStreamConstants.START_ELEMENT) begin();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("record")) books.record(record);
        }
        if (!collected) throw new Refusal("file.noMarc");
    }

    private void begin() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "record" -> {
                collected = true;
                record = MARC.newRecord();
                field = null;
                subfields = 0;
                fields = 0;
            }
            case "collection" -> collected = true;
            case "controlfield" -> {
                if (fields++ > MOST_FIELDS) throw new Refusal("file.noMarc");
                record.addVariableField(MARC.newControlField(attribute("tag"), text()));
            }
            case "datafield" -> {
                if (fields++ > MOST_FIELDS) throw new Refusal("file.noMarc");
                field = MARC.newDataField(attribute("tag"), indicator("ind1"), indicator("ind2"));
                record.addVariableField(field);
            }
            case "subfield" -> subfield(attribute("code"), text());
            default -> {}
        }
    }

    private void subfield(String code, String text) {
        if (field != null && !code.isEmpty() && subfields++ < MOST_SUBFIELDS)
            field.addSubfield(MARC.newSubfield(code.charAt(0), text));
    }

    private String text() throws XMLStreamException {
        var text = xml.getElementText();
        return text.length() > Source.MOST_CHARACTERS ? text.substring(0, Source.MOST_CHARACTERS) : text;
    }

    private String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private char indicator(String name) {
        var value = attribute(name);
        return value.isEmpty() ? ' ' : value.charAt(0);
    }
}
