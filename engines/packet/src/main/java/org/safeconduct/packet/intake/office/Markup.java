package org.safeconduct.packet.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Rewrites the XML of one part of a document, element by element, without ever reading a document type:
/// entities that swell or that point outside can't come in.
final class Markup {
    private static final XMLInputFactory IN = XMLInputFactory.newFactory();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newFactory();

    static {
        IN.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        IN.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        IN.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /// What becomes of an element.
    enum Fate {
        KEPT,
        /// Its tags go, its content stays.
        OPENED,
        /// It goes with everything in it.
        DROPPED
    }

    /// Decides about each element in document order and may change what is kept.
    interface Editor {
        Fate fate(StartElement element);

        /// The element to be written instead.
        default StartElement edited(StartElement element) {
            return element;
        }

        /// The text to be written instead, inside the innermost kept element.
        default String text(String text) {
            return text;
        }
    }

    private Markup() {}

    /// @throws UnreadableException `IN-01` when the part is not well-formed or declares a document type
    static byte[] rewrite(byte[] part, Editor editor, String name) throws UnreadableException {
        var out = new ByteArrayOutputStream(part.length);
        try {
            XMLEventReader reader = IN.createXMLEventReader(new ByteArrayInputStream(part));
            XMLEventWriter writer = OUT.createXMLEventWriter(out, "UTF-8");
            new Pass(reader, writer, editor).run();
            writer.close();
            return out.toByteArray();
        } catch (XMLStreamException | RuntimeException broken) {
            throw new UnreadableException(
                    "IN-01",
                    name + " is damaged or was tampered with: its text can't be read. Ask for it again, or for a PDF.",
                    broken);
        }
    }

    private static final class Pass {
        private final XMLEventReader reader;
        private final XMLEventWriter writer;
        private final Editor editor;
        private final Deque<Fate> open = new ArrayDeque<>();

        Pass(XMLEventReader reader, XMLEventWriter writer, Editor editor) {
            this.reader = reader;
            this.writer = writer;
            this.editor = editor;
        }

        void run() throws XMLStreamException {
            while (reader.hasNext()) {
                XMLEvent event = reader.nextEvent();
                switch (event.getEventType()) {
                    case XMLEvent.DTD, XMLEvent.ENTITY_REFERENCE ->
                        throw new XMLStreamException("document type declared");
                    case XMLEvent.START_ELEMENT -> start(event.asStartElement());
                    case XMLEvent.END_ELEMENT -> end(event);
                    case XMLEvent.CHARACTERS -> text(event);
                    case XMLEvent.COMMENT, XMLEvent.PROCESSING_INSTRUCTION -> {}
                    default -> writer.add(event);
                }
            }
        }

        private void start(StartElement element) throws XMLStreamException {
            Fate fate = editor.fate(element);
            if (fate == Fate.DROPPED) {
                skip();
                return;
            }
            open.push(fate);
            if (fate == Fate.KEPT) {
                writer.add(editor.edited(element));
            }
        }

        private void end(XMLEvent event) throws XMLStreamException {
            if (open.pop() == Fate.KEPT) {
                writer.add(event);
            }
        }

        private void text(XMLEvent event) throws XMLStreamException {
            String before = event.asCharacters().getData();
            String after = editor.text(before);
            writer.add(after.equals(before) ? event : Events.text(after));
        }

        private void skip() throws XMLStreamException {
            int depth = 1;
            while (depth > 0) {
                XMLEvent event = reader.nextEvent();
                depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            }
        }
    }
}
