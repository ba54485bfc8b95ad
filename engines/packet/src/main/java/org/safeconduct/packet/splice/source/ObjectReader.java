package org.safeconduct.packet.splice.source;

import java.io.IOException;

/// Reads an object where the cross-reference says it stands, and believes neither: the header has to carry its number
/// and a body has to end in `endstream`.
final class ObjectReader {
    private static final int USUAL = 1 << 10;
    private static final int MOST = 1 << 28;

    /// Finds a length that is kept in an object of its own.
    @FunctionalInterface
    interface Lengths {
        long length(Slice reference) throws IOException;
    }

    private ObjectReader() {}

    /// @param number the number that the header has to show, or -1 for any
    static SourceObject at(Reach reach, long offset, int number, Lengths lengths) throws IOException {
        for (var wanted = USUAL; ; wanted <<= 3) {
            var slice = reach.from(offset, wanted);
            try {
                return read(reach, slice, offset, number, lengths);
            } catch (DamagedException e) {
                if (reach.endsFile(slice, offset) || wanted > MOST) {
                    throw e;
                }
            }
        }
    }

    private static SourceObject read(Reach reach, Slice slice, long offset, int number, Lengths lengths)
            throws IOException {
        var lexer = new Lexer(slice.bytes(), slice.start(), slice.end());
        var written = lexer.natural();
        lexer.natural();
        if ((number >= 0 && written != number) || !lexer.takes("obj")) {
            throw new DamagedException("an object is not where the file says");
        }
        var value = lexer.value();
        lexer.skipSpace();
        lexer.peek();
        if (!value.isDict() || !lexer.takes("stream")) {
            // The last byte of a stretch may cut a number in two; the closing word proves that it did not.
            if (!lexer.takes("endobj")) {
                throw new DamagedException("an object has no end");
            }
            return new SourceObject(value, 0, 0);
        }
        return stream(reach, value, offset + bodyStart(lexer) - slice.start(), lengths);
    }

    private static int bodyStart(Lexer lexer) throws DamagedException {
        var at = lexer.at();
        if (lexer.peek() == '\r') {
            lexer.moveTo(++at);
        }
        return lexer.peek() == '\n' ? at + 1 : at;
    }

    private static SourceObject stream(Reach reach, Slice value, long start, Lengths lengths) throws IOException {
        var written = value.dict().find("Length");
        if (written == null) {
            throw new DamagedException("a stream does not say how long it is");
        }
        var length = written.isReference() ? lengths.length(written) : written.integer();
        if (length < 0 || length > reach.size() - start) {
            throw new DamagedException("a stream is longer than the file");
        }
        var end = reach.from(start + length, 16);
        if (!new Lexer(end.bytes(), end.start(), end.end()).takes("endstream")) {
            throw new DamagedException("a stream does not end where it says");
        }
        return new SourceObject(value, start, length);
    }
}
