package org.safeconduct.packet.splice.part;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.source.Store;

/// Reads the index of a part. Its checksum was right, so what it says is what was written.
final class PartReader {
    private static final int PRINT = 32;
    private static final int ROW = 16;
    private static final int HOLE = 8;

    private final byte[] bytes;
    private final ByteBuffer in;

    PartReader(byte[] bytes) {
        this.bytes = bytes;
        in = ByteBuffer.wrap(bytes);
    }

    Extract read(Store store, long bodies) {
        var print = new byte[PRINT];
        in.get(print);
        var stampName = in.getInt();
        var pages = new ArrayList<PartPage>();
        for (var left = in.getInt(); left > 0; left--) {
            pages.add(page());
        }
        var layers = new ArrayList<Extract.Layer>();
        for (var left = in.getInt(); left > 0; left--) {
            layers.add(new Extract.Layer(in.getInt(), in.get() != 0));
        }
        return new Extract(pages, objects(store, bodies), layers, stampName, print);
    }

    private PartPage page() {
        var frame = new Frame(box(), box(), in.getShort(), in.getDouble());
        var streams = new int[in.getInt()];
        for (var i = 0; i < streams.length; i++) {
            streams[i] = in.getInt();
        }
        return new PartPage(frame, new PartPage.Content(streams, words(), freedom((char) in.get())), links());
    }

    private static PartPage.Freedom freedom(char letter) {
        return switch (letter) {
            case 'F' -> PartPage.Freedom.FREE;
            case 'P' -> PartPage.Freedom.IN_PLACE;
            default -> PartPage.Freedom.SEALED;
        };
    }

    private List<PartPage.InnerLink> links() {
        var count = in.getInt();
        if (count == 0) {
            return List.of();
        }
        var links = new ArrayList<PartPage.InnerLink>(count);
        for (var left = count; left > 0; left--) {
            links.add(new PartPage.InnerLink(box(), in.getInt(), words()));
        }
        return links;
    }

    private Box box() {
        return new Box(in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble());
    }

    private String words() {
        var length = in.getShort();
        var words = new String(bytes, in.position(), length, StandardCharsets.ISO_8859_1);
        in.position(in.position() + length);
        return words;
    }

    /// First a row for each object, then all holes, then all text.
    private Relocatable objects(Store store, long bodies) {
        var count = in.getInt();
        var rows = in.position();
        var holes = rows + count * ROW;
        var text = holes;
        for (var object = 0; object < count; object++) {
            text += in.getInt(rows + object * ROW + 4) * HOLE;
        }
        var objects = new Relocatable(store, new Ink(bytes.length - text).raw(bytes, text, bytes.length));
        var end = 0;
        var offset = bodies;
        in.position(holes);
        for (var object = 0; object < count; object++) {
            var row = rows + object * ROW;
            for (var left = in.getInt(row + 4); left > 0; left--) {
                objects.hole(in.getInt(), in.getInt());
            }
            end += in.getInt(row);
            var length = in.getLong(row + 8);
            objects.end(end, offset, length);
            offset += Math.max(0, length);
        }
        return objects;
    }
}
