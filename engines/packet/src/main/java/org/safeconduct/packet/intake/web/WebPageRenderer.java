package org.safeconduct.packet.intake.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.CleanPage.Pictures;

/// Prints a saved web page as a reader would want it on paper, with the pictures that are written into it.
public final class WebPageRenderer implements Renderer {
    private static final long MOST = 5_000_000;

    @Override
    public Rendition render(Source source) throws UnreadableException, IOException {
        String html = Decoded.page(WholeFile.read(source, MOST)).text();
        CleanPage page = CleanPage.of(html, Pictures.NONE);
        Path pdf = source.scratch().resolve("page.pdf");
        var findings = new ArrayList<Finding>(page.findings(source.name()));
        findings.addAll(Press.print(page, source.name(), pdf));
        return new Rendition(pdf, List.of(), findings);
    }
}
