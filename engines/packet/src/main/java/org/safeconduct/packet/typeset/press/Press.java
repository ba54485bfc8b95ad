package org.safeconduct.packet.typeset.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.safeconduct.packet.PacketException;

/// Prints flows on the pages of one PDF, whose fonts are embedded once.
///
/// The same flows in the same order give the same bytes.
public final class Press implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final Compositor compositor = new Compositor(new Typecase(document));
    private final List<Spot> spots = new ArrayList<>();

    public Compositor compositor() {
        return compositor;
    }

    /// Adds the pages of a flow behind those already printed and says how many they are.
    public int print(Flow flow) {
        List<List<Box>> sheets = Pager.deal(flow);
        sheets.forEach(boxes -> print(flow.frame(), boxes));
        return sheets.size();
    }

    /// Every clickable place printed so far.
    public List<Spot> spots() {
        return List.copyOf(spots);
    }

    public byte[] bytes() {
        // PDFBox takes the clock into /ID unless it is told a number.
        document.setDocumentId(1L);
        var bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (IOException broken) {
            throw new PacketException("The printed pages could not be put together.", broken);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new PacketException("The printed pages could not be put together.", broken);
        }
    }

    private void print(Flow.Frame frame, List<Box> boxes) {
        try (var sheet = new Sheet(document, document.getNumberOfPages())) {
            Box.stack(boxes).print(sheet, frame.left(), frame.top());
            spots.addAll(sheet.spots());
        } catch (IOException broken) {
            throw new PacketException("The printed pages could not be put together.", broken);
        }
    }

    /// A rectangle of a page that leads somewhere when clicked.
    ///
    /// @param page counted from 0
    /// @param name of what it leads to, as given to [Box#linked]
    /// @param bottom from the lower edge of the page, as PDF counts
    public record Spot(int page, String name, float left, float bottom, float width, float height) {}
}
