package org.safeconduct.packet.intake.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Prints plain text: every line of the file is a line on the page, a form feed begins a new one.
public final class PlainTextRenderer implements Renderer {
    private static final long MOST = 3_000_000;

    @Override
    public Rendition render(Source source) throws UnreadableException, IOException {
        Decoded decoded = Decoded.of(WholeFile.read(source, MOST));
        if (!Lines.isText(decoded.text())) {
            throw new UnreadableException(
                    "IN-01", source.name() + " is not text, although its name says so. Ask for it in its own format.");
        }
        Path pdf = source.scratch().resolve("text.pdf");
        var findings = new ArrayList<>(doubts(decoded, source.name()));
        findings.addAll(Press.print(Lines.pages(decoded.text()), source, pdf));
        return new Rendition(pdf, List.of(), findings);
    }

    private static List<Finding> doubts(Decoded decoded, String name) {
        return decoded.isCertain()
                ? List.of()
                : List.of(Finding.confirm(
                        "IN-09",
                        Place.of(name),
                        "%s does not say how its letters are encoded and was read as %s. Look whether the words are right."
                                .formatted(name, decoded.charset().name())));
    }
}
