package org.safeconduct.packet.splice.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;

/// Follows the chain of cross-reference sections from the end of the file backwards.
final class CrossReferenceReader {
    private static final int TAIL = 1024;

    private final Reach reach;
    private final CrossReference found = new CrossReference();
    private final ArrayDeque<Long> waiting = new ArrayDeque<>();
    private final HashSet<Long> seen = new HashSet<>();
    private Dict newest = new Dict();

    CrossReferenceReader(Reach reach) {
        this.reach = reach;
    }

    CrossReference read() throws IOException {
        waiting.add(lastSection());
        while (!waiting.isEmpty()) {
            var at = waiting.removeFirst();
            if (!seen.add(at)) {
                throw new DamagedException("the cross-reference sections run in a circle");
            }
            var trailer = section(at);
            newest = newest.size() == 0 ? trailer : newest;
            follow(trailer, "XRefStm");
            follow(trailer, "Prev");
        }
        return found;
    }

    /// The trailer of the newest section; known once [#read] is done.
    Dict trailer() {
        return newest;
    }

    private void follow(Dict trailer, String name) throws IOException {
        var place = trailer.find(name);
        if (place != null) {
            waiting.add(place.integer());
        }
    }

    private long lastSection() throws IOException {
        var length = (int) Math.min(TAIL, reach.size());
        var tail = new String(reach.read(reach.size() - length, length), StandardCharsets.ISO_8859_1);
        var word = tail.lastIndexOf("startxref");
        if (word < 0) {
            throw new DamagedException("the file does not say where its cross-reference stands");
        }
        return Slice.of(tail.substring(word + 9).getBytes(StandardCharsets.ISO_8859_1))
                .integer();
    }

    private Dict section(long at) throws IOException {
        var wanted = 1 << 12;
        while (true) {
            var slice = reach.from(at, wanted);
            try {
                var lexer = new Lexer(slice.bytes(), slice.start(), slice.end());
                return lexer.takes("xref") ? table(lexer) : stream(at);
            } catch (DamagedException e) {
                if (reach.endsFile(slice, at) || wanted > 1 << 28) {
                    throw e;
                }
                wanted <<= 3;
            }
        }
    }

    /// What a table says stays said when a longer stretch is read again, for it says the same.
    private Dict table(Lexer lexer) throws DamagedException {
        while (!lexer.takes("trailer")) {
            var number = lexer.natural();
            var count = lexer.natural();
            for (var i = 0L; i < count; i++) {
                line(lexer, number + i);
            }
        }
        return lexer.value().dict();
    }

    private void line(Lexer lexer, long number) throws DamagedException {
        var offset = lexer.natural();
        var generation = lexer.natural();
        if (lexer.takes("n")) {
            // A used object at offset 0 or of another generation is a slip of the writer; let the patient reader see.
            if (offset == 0 || generation > 0) {
                throw new DamagedException("an object has an odd place");
            }
            found.standsAt(number, offset);
        } else if (lexer.takes("f")) {
            found.free(number);
        } else {
            throw new DamagedException("a line of the cross-reference table is broken");
        }
    }

    private Dict stream(long at) throws IOException {
        var object = ObjectReader.at(reach, at, -1, _ -> {
            throw new DamagedException("the length of a cross-reference stream must stand in it");
        });
        var dict = object.value().dict();
        var widths = dict.find("W");
        var size = dict.find("Size");
        if (widths == null || size == null || !object.isStream()) {
            throw new DamagedException("a cross-reference stream is incomplete");
        }
        var data = Decoder.decode(dict, reach.read(object.bodyStart(), Math.toIntExact(object.bodyLength())));
        new CrossReferenceStream(found, widths.items(), data).read(dict.find("Index"), size.integer());
        return dict;
    }
}
