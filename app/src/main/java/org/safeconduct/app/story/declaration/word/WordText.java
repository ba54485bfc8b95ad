package org.safeconduct.app.story.declaration.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the text of a Word file, block by block.
final class WordText {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    /// What stands there a second time, or was taken out by a change that Word recorded.
    private static final Set<String> PASSED_OVER = Set.of("Fallback", "del", "moveFrom", "instrText");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> marks = new ArrayList<>();
    private final Set<Returned.Left> left;
    private int tables;

    private WordText(Set<Returned.Left> left) {
        this.left = left;
    }

    /// A row of a table, or a paragraph outside of tables: then with one cell.
    record Block(boolean row, List<Cell> cells) {}

    /// Words and the bookmarks that begin in them.
    record Cell(String words, List<String> marks) {}

    /// @param left is told what was met and is not taken over
    static List<Block> read(InputStream xml, Set<Returned.Left> left) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var reader = factory.createXMLStreamReader(xml);
        try {
            var text = new WordText(left);
            text.walk(reader);
            return text.blocks;
        } finally {
            reader.close();
        }
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (WORD.contains(reader.getNamespaceURI())) {
                        end(reader.getLocalName());
                    }
                }
                default -> {
                    // Words count inside of w:t alone.
                }
            }
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        var name = reader.getLocalName();
        if (PASSED_OVER.contains(name)) {
            passOver(reader);
        } else if (WORD.contains(reader.getNamespaceURI())) {
            take(reader, name);
        }
    }

    private void take(XMLStreamReader reader, String name) throws XMLStreamException {
        switch (name) {
            case "t" -> words.append(reader.getElementText());
            case "tab" -> words.append(' ');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "bookmarkStart" -> marks.add(name(reader));
            case "tbl" -> tables++;
            case "ins", "moveTo" -> left.add(Returned.Left.TRACKED);
            case "footnoteReference", "endnoteReference" -> left.add(Returned.Left.NOTES);
            default -> {
                // Looks do not matter.
            }
        }
    }

    private static String name(XMLStreamReader reader) {
        var value = reader.getAttributeValue(reader.getNamespaceURI(), "name");
        return value == null ? "" : value;
    }

    private void passOver(XMLStreamReader reader) throws XMLStreamException {
        if (!reader.getLocalName().equals("Fallback") && !reader.getLocalName().equals("instrText")) {
            left.add(Returned.Left.TRACKED);
        }
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                words.append('\n');
                if (tables == 0) {
                    blocks.add(new Block(false, List.of(cell())));
                }
            }
            case "tc" -> {
                if (tables == 1) {
                    cells.add(cell());
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    blocks.add(new Block(true, List.copyOf(cells)));
                    cells.clear();
                }
            }
            case "tbl" -> tables--;
            default -> {
                // Nothing ends a block but these.
            }
        }
    }

    private Cell cell() {
        var cell = new Cell(plain(words.toString()), List.copyOf(marks));
        words.setLength(0);
        marks.clear();
        return cell;
    }

    /// Spaces at the ends of lines are nobody's words, nor are several beside each other.
    private static String plain(String words) {
        return words.replaceAll("[ \\u00a0\\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }
}
