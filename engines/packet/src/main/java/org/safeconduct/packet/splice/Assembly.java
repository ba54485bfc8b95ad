package org.safeconduct.packet.splice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;
import org.safeconduct.packet.splice.press.Sink;

/// Writes one volume into a sink, front to back.
final class Assembly {
    private final Volume volume;
    private final Sink sink;
    private final Press press;
    private final Map<Part, Shelf> shelves = new LinkedHashMap<>();

    private Assembly(Volume volume, Sink sink, Press press) {
        this.volume = volume;
        this.sink = sink;
        this.press = press;
    }

    /// Writes all of it and tells the length.
    static long run(Volume volume, Sink sink, Progress progress) throws IOException {
        try (var press = new Press(sink)) {
            return new Assembly(volume, sink, press).run(progress);
        }
    }

    private long run(Progress progress) throws IOException {
        var pages = volume.pages();
        var catalog = press.reserve(1);
        var info = press.reserve(1);
        var tree = new PageTree(press, pages.size());
        fill(StampObjects.write(press, pages));
        var writer = new PageWriter(press, pages, tree.firstPage());
        for (var i = 0; i < pages.size(); i++) {
            progress.step("Writing pages", i, pages.size());
            var shelf = shelf(i);
            shelf.write(press, sink);
            writer.write(i, tree.parent(i), shelf);
        }
        tree.write(press);
        press.put(info, new Ink().text("<</Title").string(volume.title()).text(">>"));
        press.put(catalog, catalog(tree, new Outline(press, pages, tree.firstPage()).write(volume.bookmarks())));
        var size = press.finish(catalog, info);
        progress.step("Writing pages", pages.size(), pages.size());
        return size;
    }

    private void fill(StampObjects stamps) {
        for (var i = 0; i < volume.pages().size(); i++) {
            var placed = volume.pages().get(i);
            var shelf = shelves.get(placed.part());
            if (shelf == null) {
                shelf = new Shelf(placed.part(), stamps);
                shelves.put(placed.part(), shelf);
            }
            shelf.take(placed, i);
        }
    }

    private Shelf shelf(int page) {
        return Objects.requireNonNull(shelves.get(volume.pages().get(page).part()));
    }

    private Ink catalog(PageTree tree, int outline) {
        var ink = new Ink().text("<</Type/Catalog/Pages ").reference(tree.root());
        ink.text("/ViewerPreferences<</DisplayDocTitle true>>");
        if (outline > 0) {
            ink.text("/Outlines ").reference(outline).text("/PageMode/UseOutlines");
        }
        layers(ink);
        return ink.text(">>");
    }

    /// The layers of all parts with the state their own files gave them; readers are offered no switches, so that
    /// everybody sees the same page.
    private void layers(Ink ink) {
        var all = new Ink();
        var hidden = new Ink();
        for (var entry : shelves.entrySet()) {
            for (var layer : entry.getKey().layers()) {
                if (entry.getValue().has(layer.object())) {
                    var number = entry.getValue().number(layer.object());
                    all.reference(number).raw(' ');
                    (layer.isShown() ? new Ink() : hidden).reference(number).raw(' ');
                }
            }
        }
        if (all.size() > 0) {
            ink.text("/OCProperties<</OCGs[").append(all).text("]/D<</Order[]/OFF[");
            ink.append(hidden).text("]>>>>");
        }
    }
}
