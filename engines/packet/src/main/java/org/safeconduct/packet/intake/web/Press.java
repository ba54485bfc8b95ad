package org.safeconduct.packet.intake.web;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.fonts.Typefaces;
import org.safeconduct.packet.intake.rendition.Source;

/// Sets clean pages on letter paper with room for a page number below.
///
/// Nothing is read but what the page carries: every reference except to its own pictures is refused. Equal
/// pages give equal bytes.
public final class Press {
    static final String PROTOCOL = "picture";

    private Press() {}

    static String reference(int picture) {
        return PROTOCOL + ":" + picture;
    }

    /// Prints a page.
    ///
    /// @param document the name to be used in findings
    /// @param pdf the file to be written
    /// @return what a person should know: characters that could not be drawn
    public static List<Finding> print(CleanPage page, String document, Path pdf) throws IOException {
        Document sheet = sheet(page);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        close(builder, page.pictures());
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(sheet), null);
        try (PDDocument target = new PDDocument()) {
            builder.usePDDocument(target);
            Typefaces.register(builder, target, page.text());
            run(builder);
            save(target, pdf);
        }
        return Undrawn.findings(page.text(), document);
    }

    /// Prints a long document piece by piece, each beginning on a new sheet, so that memory stays bounded.
    ///
    /// @param pieces asked for one after the other
    /// @param source hears of each piece that is on paper
    public static List<Finding> print(Iterator<CleanPage> pieces, Source source, Path pdf) throws IOException {
        var findings = new LinkedHashSet<Finding>(print(pieces.next(), source.name(), pdf));
        source.printed().run();
        if (pieces.hasNext()) {
            try (var volume = new Volume(pdf)) {
                while (pieces.hasNext()) {
                    findings.addAll(print(pieces.next(), source.name(), volume.next()));
                    volume.append();
                    source.printed().run();
                }
                save(volume.document(), pdf);
            }
        }
        return List.copyOf(findings);
    }

    private static Document sheet(CleanPage page) throws IOException {
        Document sheet = Jsoup.parse("<!DOCTYPE html><html><head></head><body></body></html>");
        sheet.head().appendElement("style").text(style("press.css").replace("{mono}", Typefaces.mono()));
        sheet.head().appendElement("style").text(page.style());
        sheet.body().appendChildren(page.content()).attr("style", "font-family: " + Typefaces.family());
        return sheet;
    }

    private static String style(String name) throws IOException {
        try (InputStream in = Press.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Leaves the renderer no way out: no scheme but our own is resolved, and our own only to the given
    /// pictures.
    private static void close(PdfRendererBuilder builder, List<Picture> pictures) {
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(PROTOCOL + ":"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> uri.startsWith(PROTOCOL + ":") ? uri : null);
        builder.useProtocolsStreamImplementation(uri -> new Stream(find(uri, pictures)), PROTOCOL);
        builder.useReplacementText("\u25A1");
    }

    private static byte[] find(String uri, List<Picture> pictures) {
        return pictures.get(Integer.parseInt(uri.substring(PROTOCOL.length() + 1)))
                .bytes();
    }

    private static void run(PdfRendererBuilder builder) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /// Takes out what changes from run to run: the dates, and the file identifier, which PDFBox makes from the
    /// clock unless told otherwise.
    private static void save(PDDocument document, Path pdf) throws IOException {
        document.setDocumentInformation(new PDDocumentInformation());
        document.getDocumentCatalog().setMetadata(null);
        document.setDocumentId(0L);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
            document.save(out);
        }
    }

    private static final class Stream implements FSStream {
        private final byte[] bytes;

        Stream(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
