package org.safeconduct.packet.splice;

import java.io.IOException;
import org.safeconduct.packet.splice.part.PartPage;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;

/// Draws the content of a page as form XObjects (ISO 32000-2, 8.10), which keep their state and coordinates to
/// themselves.
final class Form {
    private Form() {}

    static boolean isNeeded(PlacedPage placed) {
        var isMoved = placed.placement() instanceof Placement.Fitted;
        return switch (placed.part().page(placed.page()).content().freedom()) {
            case FREE -> false;
            case IN_PLACE -> isMoved;
            case SEALED -> isMoved || !placed.stamps().isEmpty();
        };
    }

    /// Writes the forms of a page and adds to the page the resources that name them.
    ///
    /// @return the operators that draw them
    static String write(Press press, PlacedPage placed, Shelf shelf, Ink page) throws IOException {
        var name = placed.part().stampName();
        page.text("/Resources<</Font<<")
                .text(shelf.fonts())
                .text(">>/ExtGState<<")
                .text(shelf.states());
        page.text(">>/XObject<<");
        var operators = new StringBuilder();
        PartPage.Content content = placed.part().page(placed.page()).content();
        for (var i = 0; i < content.streams().length; i++) {
            var number = press.reserve(1);
            one(press, placed, shelf, i, number);
            page.text("/ScX" + name + "_" + i + " ").reference(number);
            operators.append("/ScX").append(name).append('_').append(i).append(" Do ");
        }
        page.text(">>>>");
        return operators.toString();
    }

    private static void one(Press press, PlacedPage placed, Shelf shelf, int index, int number) throws IOException {
        var page = placed.part().page(placed.page());
        var objects = placed.part().objects();
        var stream = page.content().streams()[index];
        var ink = new Ink().text("/Type/XObject/Subtype/Form/BBox[");
        ink.decimals(page.frame().visible().values()).raw(']');
        objects.write(placed.page(), shelf, ink);
        objects.write(stream, shelf, ink);
        press.stream(number, ink, objects.body(stream));
    }
}
