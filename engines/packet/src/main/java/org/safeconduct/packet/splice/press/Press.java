package org.safeconduct.packet.splice.press;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.safeconduct.packet.PacketException;

/// A new PDF: hands out object numbers, takes objects in any order, ends with a cross-reference stream.
public final class Press implements AutoCloseable {
    private static final byte[] HEADER = new Ink()
            .text("%PDF-1.7\n%")
            .raw(0xe2)
            .raw(0xe3)
            .raw(0xcf)
            .raw(0xd3)
            .raw('\n')
            .toBytes();
    private static final int ID_LENGTH = 16;

    private final Sink sink;
    private final Places places = new Places();
    private final Pack pack = new Pack();
    private final Deflater deflater = new Deflater(6);
    private final MessageDigest digest = sha256();
    private final Ink line = new Ink();
    private int packNumber;

    public Press(Sink sink) throws IOException {
        this.sink = sink;
        write(HEADER, HEADER.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new PacketException("This Java installation is incomplete: it cannot compute SHA-256.", e);
        }
    }

    private void write(byte[] bytes, int length) throws IOException {
        digest.update(bytes, 0, length);
        sink.write(bytes, length);
    }

    private void write(Ink ink) throws IOException {
        write(ink.array(), ink.size());
    }

    /// The first of `count` numbers that follow each other.
    public int reserve(int count) {
        return places.reserve(count);
    }

    /// Puts an object that is not a stream.
    public void put(int number, Ink value) throws IOException {
        if (pack.count() == 0) {
            packNumber = reserve(1);
        }
        places.standsIn(number, packNumber, pack.count());
        pack.add(number, value);
        if (pack.isFull()) {
            flushPack();
        }
    }

    private void flushPack() throws IOException {
        if (pack.count() > 0) {
            compressed(packNumber, pack.entries(), pack.contents());
            pack.clear();
        }
    }

    /// Puts a stream whose body is compressed here.
    public void compressed(int number, Ink entries, Ink contents) throws IOException {
        deflater.reset();
        deflater.setInput(contents.array(), 0, contents.size());
        deflater.finish();
        var room = new byte[contents.size() + 64 + contents.size() / 512];
        var length = deflater.deflate(room);
        begin(number, entries.text("/Filter/FlateDecode"), length);
        write(room, length);
        end();
    }

    /// Puts a stream whose body is copied untouched.
    ///
    /// @param entries of its dictionary, without `Length`
    public void stream(int number, Ink entries, Body body) throws IOException {
        begin(number, entries, body.length());
        sink.copy(body);
        end();
    }

    /// Puts a short stream as it is.
    public void plain(int number, Ink contents) throws IOException {
        begin(number, new Ink(16), contents.size());
        write(contents);
        end();
    }

    private void begin(int number, Ink entries, long length) throws IOException {
        places.standsAt(number, sink.position());
        line.cut(0).number(number).text(" 0 obj\n<<").append(entries);
        write(line.text("/Length ").number(length).text(">>\nstream\n"));
    }

    private void end() throws IOException {
        write(line.cut(0).text("\nendstream\nendobj\n"));
    }

    /// Mixes something into the file's identity that its objects do not show, such as what a body holds.
    public void identify(byte[] print) {
        digest.update(print);
    }

    /// Ends the file and tells its length in bytes.
    public long finish(int catalog, int info) throws IOException {
        flushPack();
        var number = reserve(1);
        var start = sink.position();
        places.standsAt(number, start);
        var wide = start >>> 32 > 0 ? 5 : 4;
        var id = Arrays.copyOf(digest.digest(), ID_LENGTH);
        var entries = new Ink().text("/Type/XRef/Size ").number(places.size());
        entries.text("/W[1 ").number(wide).text(" 1]/Root ").reference(catalog);
        entries.text("/Info ")
                .reference(info)
                .text("/ID[<")
                .hex(id)
                .text("><")
                .hex(id)
                .text(">]");
        compressed(number, entries, places.entries(wide));
        write(new Ink().text("startxref\n").number(start).text("\n%%EOF\n"));
        return sink.position();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
