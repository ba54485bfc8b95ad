package org.safeconduct.packet.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Prints DOCX, DOC, ODT and RTF with LibreOffice. The format is told by content, not by name.
public final class OfficeRenderer implements Renderer {
    private static final int HEAD = 8;

    @Override
    public Rendition render(Source source) throws UnreadableException, IOException {
        if (Files.size(source.file()) == 0) {
            throw new UnreadableException("IN-12", source.name() + " is empty. Ask for the file again.");
        }
        Harmless harmless = clean(source);
        Path pdf = LibreOffice.print(harmless.file(), source);
        return new Rendition(pdf, List.of(), harmless.traces().findings(source.name()));
    }

    private static Harmless clean(Source source) throws UnreadableException, IOException {
        String head = head(source.file());
        if (head.startsWith("{\\rt")) {
            return modern(RichText.clean(source.file(), source.scratch()), source);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return modern(OldWord.clean(source.file(), source.scratch(), source.name()), source);
        }
        if (head.startsWith("PK")) {
            return cleanZip(source);
        }
        throw unknown(source.name());
    }

    /// Comments and deletions of the older formats are too entangled to be taken out of them, so they are first
    /// rewritten as DOCX.
    private static Harmless modern(Harmless old, Source source) throws UnreadableException, IOException {
        Path file = LibreOffice.modernise(old.file(), source);
        return WordPackage.clean(Bundle.read(file, source.name()), source.scratch(), source.name(), old.traces());
    }

    private static Harmless cleanZip(Source source) throws UnreadableException, IOException {
        Bundle bundle = Bundle.read(source.file(), source.name());
        if (bundle.has("content.xml")) {
            return OpenDocument.clean(bundle, source.scratch(), source.name());
        }
        if (bundle.has("[Content_Types].xml") && bundle.names().stream().anyMatch(part -> part.startsWith("word/"))) {
            return WordPackage.clean(bundle, source.scratch(), source.name(), new Traces());
        }
        throw unknown(source.name());
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static UnreadableException unknown(String name) {
        return new UnreadableException(
                "IN-01", name + " is not a document of Word, OpenDocument or RTF. Save it as PDF and try again.");
    }

    static UnreadableException locked(String name) {
        return new UnreadableException(
                "IN-02", name + " is locked with a password. Save a copy without the password, or as PDF.");
    }
}
