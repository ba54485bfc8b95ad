package org.safeconduct.packet.splice;

import java.io.IOException;
import java.util.List;
import org.safeconduct.packet.splice.part.Box;
import org.safeconduct.packet.splice.part.Matrix;
import org.safeconduct.packet.splice.part.PartPage;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;

/// Writes the pages of a volume: dictionary, stamps and links.
final class PageWriter {
    private final Press press;
    private final List<PlacedPage> pages;
    private final int firstPage;
    private final int guard;

    /// @param firstPage the number of the first page; the others follow
    PageWriter(Press press, List<PlacedPage> pages, int firstPage) throws IOException {
        this.press = press;
        this.pages = pages;
        this.firstPage = firstPage;
        guard = press.reserve(1);
        press.plain(guard, new Ink(16).text("q\n"));
    }

    void write(int index, int parent, Shelf shelf) throws IOException {
        var placed = pages.get(index);
        var sheet = Sheet.of(placed);
        var ink = new Ink().text("<</Type/Page/Parent ").reference(parent);
        sheet.describe(ink);
        if (Form.isNeeded(placed)) {
            drawForms(placed, sheet, shelf, ink);
        } else {
            placed.part().objects().write(placed.page(), shelf, ink);
            drawContent(placed, sheet, shelf, ink);
        }
        links(placed, sheet, shelf, ink);
        press.put(firstPage + index, ink.text(">>"));
    }

    private void drawForms(PlacedPage placed, Sheet sheet, Shelf shelf, Ink page) throws IOException {
        var operators = Form.write(press, placed, shelf, page);
        var content = new Ink().text("q");
        move(sheet.content(), content);
        content.text("\n").text(operators).text("Q\n");
        new Impression(sheet, placed.part().stampName(), content).draw(placed.stamps());
        page.text("/Contents ").reference(plain(content));
    }

    private void drawContent(PlacedPage placed, Sheet sheet, Shelf shelf, Ink page) throws IOException {
        var content = placed.part().page(placed.page()).content();
        var isGuarded = !placed.stamps().isEmpty() || placed.placement() instanceof Placement.Fitted;
        page.text("/Contents[");
        if (isGuarded) {
            page.reference(before(placed, sheet)).raw(' ');
        }
        for (var stream : content.streams()) {
            page.reference(shelf.number(stream)).raw(' ');
        }
        if (isGuarded) {
            var after = new Ink(128).raw('\n').text(content.remainder()).text("Q\n");
            new Impression(sheet, placed.part().stampName(), after).draw(placed.stamps());
            page.reference(plain(after));
        }
        page.raw(']');
    }

    private int plain(Ink content) throws IOException {
        var number = press.reserve(1);
        press.plain(number, content);
        return number;
    }

    /// Moves a page to its place and clips it to what was visible of it.
    private int before(PlacedPage placed, Sheet sheet) throws IOException {
        if (sheet.content().isIdentity()) {
            return guard;
        }
        var ink = new Ink().text("q");
        move(sheet.content(), ink);
        var visible = placed.part().page(placed.page()).frame().visible();
        ink.decimals(visible.left(), visible.bottom(), visible.width(), visible.height())
                .text(" re W n\n");
        return plain(ink);
    }

    private static void move(Matrix matrix, Ink ink) {
        if (!matrix.isIdentity()) {
            ink.decimals(matrix.values()).text(" cm");
        }
    }

    private void links(PlacedPage placed, Sheet sheet, Shelf shelf, Ink page) throws IOException {
        var inner = placed.part().page(placed.page()).links();
        if (inner.isEmpty() && placed.links().isEmpty()) {
            return;
        }
        page.text("/Annots[");
        for (var link : inner) {
            if (shelf.target(link.page()) >= 0) {
                page.reference(inner(link, sheet, shelf.target(link.page()))).raw(' ');
            }
        }
        for (var link : placed.links()) {
            var view = Sheet.of(pages.get(link.page())).top();
            page.reference(annotation(link.area().map(sheet.seen()), link.page(), view))
                    .raw(' ');
        }
        page.raw(']');
    }

    private int inner(PartPage.InnerLink link, Sheet sheet, int index) throws IOException {
        var laid = Sheet.of(pages.get(index));
        // Coordinates of the old page mean nothing on a new sheet.
        var view = laid.content().isIdentity() ? new Ink().text(link.view()) : laid.top();
        return annotation(link.area().map(sheet.content()), index, view);
    }

    private int annotation(Box area, int index, Ink view) throws IOException {
        var ink = new Ink().text("<</Type/Annot/Subtype/Link/Rect[").decimals(area.values());
        ink.text("]/Border[0 0 0]/F 4/Dest[")
                .reference(firstPage + index)
                .append(view)
                .text("]>>");
        var number = press.reserve(1);
        press.put(number, ink);
        return number;
    }
}
