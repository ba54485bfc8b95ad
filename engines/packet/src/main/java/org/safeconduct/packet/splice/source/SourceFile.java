package org.safeconduct.packet.splice.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// A PDF opened for reading its objects by number. Used by one thread.
public final class SourceFile implements Closeable {
    /// Unpacked object streams that are kept at hand.
    private static final long KEPT = 1 << 24;

    private final Store store;
    private final Reach reach;
    private final CrossReference places;
    private final Dict trailer;
    private final LinkedHashMap<Integer, ObjectStream> unpacked = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;
    private int depth;

    private SourceFile(Store store, Reach reach) throws IOException {
        this.store = store;
        this.reach = reach;
        var reader = new CrossReferenceReader(reach);
        places = reader.read();
        trailer = reader.trailer();
        if (trailer.has("Encrypt")) {
            throw new DamagedException("the file is encrypted");
        }
    }

    /// Opens a file that follows the standard.
    ///
    /// @throws DamagedException when the file departs from the standard or is encrypted; see [Repair]
    public static SourceFile open(Store store) throws IOException {
        var reach = new Reach(store);
        try {
            var header = reach.from(0, 8);
            if (!new Lexer(header.bytes(), header.start(), header.end()).takesHeader()) {
                throw new DamagedException("the file does not begin as a PDF");
            }
            return new SourceFile(store, reach);
        } catch (IOException | RuntimeException e) {
            reach.close();
            throw e;
        }
    }

    public Store store() {
        return store;
    }

    public Dict catalog() throws IOException {
        return dict(trailer.find("Root"));
    }

    /// The object of that number, or null where the file has none, which a reference is free to say.
    public @Nullable SourceObject find(int number) throws IOException {
        if (!places.knows(number)) {
            return null;
        }
        if (places.isPacked(number)) {
            var value = objectStream((int) places.place(number)).find(number);
            return value == null ? null : new SourceObject(value, 0, 0);
        }
        return ObjectReader.at(reach, places.place(number), number, this::length);
    }

    private long length(Slice reference) throws IOException {
        // A length that needs a length that needs a length is a trap.
        if (depth > 0) {
            throw new DamagedException("a length leads in a circle");
        }
        depth++;
        try {
            return resolve(reference).integer();
        } finally {
            depth--;
        }
    }

    private ObjectStream objectStream(int number) throws IOException {
        var known = unpacked.get(number);
        if (known != null) {
            return known;
        }
        if (!places.knows(number) || places.isPacked(number)) {
            throw new DamagedException("an object stream is missing");
        }
        var object = ObjectReader.at(reach, places.place(number), number, this::length);
        var made = new ObjectStream(
                object.value().dict(), Decoder.decode(object.value().dict(), body(object)));
        unpacked.put(number, made);
        kept += made.size();
        forget();
        return made;
    }

    private void forget() {
        Iterator<ObjectStream> oldest = unpacked.values().iterator();
        while (kept > KEPT && unpacked.size() > 1) {
            kept -= oldest.next().size();
            oldest.remove();
        }
    }

    /// The raw bytes of a stream.
    public byte[] body(SourceObject stream) throws IOException {
        if (stream.bodyLength() > Decoder.MOST) {
            throw new DamagedException("a stream is too long to be read at once");
        }
        return reach.read(stream.bodyStart(), (int) stream.bodyLength());
    }

    /// A stretch of the store as it lies there.
    public byte[] read(long at, int length) throws IOException {
        return reach.read(at, length);
    }

    /// The value behind a reference, or the value itself; `null` when the file has no such object.
    public Slice resolve(Slice value) throws IOException {
        var seen = 0;
        var here = value;
        while (here.isReference()) {
            var object = find(here.reference());
            if (object == null || ++seen > 8) {
                return Dict.NOTHING;
            }
            here = object.value();
        }
        return here;
    }

    /// The dictionary behind a value, empty when there is none.
    public Dict dict(@Nullable Slice value) throws IOException {
        var here = value == null ? Dict.NOTHING : resolve(value);
        return here.isDict() ? here.dict() : new Dict();
    }

    @Override
    public void close() throws IOException {
        reach.close();
    }
}
