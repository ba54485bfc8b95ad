package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.splice.part.Box;
import org.safeconduct.packet.splice.part.Frame;
import org.safeconduct.packet.splice.source.DamagedException;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// A page as the walk through the tree found it, with what it inherits (ISO 32000-2, 7.7.3.4).
record FoundPage(int number, Inherited inherited) {

    /// What a node of the page tree passes on.
    record Inherited(
            @Nullable Slice resources,
            @Nullable Slice mediaBox,
            @Nullable Slice cropBox,
            @Nullable Slice rotate) {
        static final Inherited NOTHING = new Inherited(null, null, null, null);

        Inherited with(Dict node) {
            return new Inherited(
                    or(node.find("Resources"), resources),
                    or(node.find("MediaBox"), mediaBox),
                    or(node.find("CropBox"), cropBox),
                    or(node.find("Rotate"), rotate));
        }

        private static @Nullable Slice or(@Nullable Slice own, @Nullable Slice inherited) {
            return own == null ? inherited : own;
        }
    }

    Dict dict(SourceFile source) throws IOException {
        var object = source.find(number);
        if (object == null) {
            throw new DamagedException("a page is missing");
        }
        return object.value().dict();
    }

    Frame frame(SourceFile source, Dict page) throws IOException {
        var all = inherited.with(page);
        return Frame.of(
                box(source, all.mediaBox()),
                box(source, all.cropBox()),
                (int) number(source, all.rotate(), 0),
                number(source, page.find("UserUnit"), 1));
    }

    private static double number(SourceFile source, @Nullable Slice value, double otherwise) throws IOException {
        return value == null ? otherwise : source.resolve(value).decimal();
    }

    /// An empty box where there is none or it makes no sense.
    static Box box(SourceFile source, @Nullable Slice value) throws IOException {
        var array = value == null ? null : source.resolve(value);
        if (array == null || !array.isArray()) {
            return new Box(0, 0, 0, 0);
        }
        var items = array.items();
        if (items.size() < 4) {
            return new Box(0, 0, 0, 0);
        }
        var numbers = new double[4];
        for (var i = 0; i < 4; i++) {
            numbers[i] = source.resolve(items.get(i)).decimal();
        }
        return Box.of(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
