package org.safeconduct.search.seal;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/// Reads a sealed file, or a part of it, as if it were open. Clones and slices share the pages and end with the first.
final class SealedInput extends IndexInput implements RandomAccessInput {
    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);
    private static final byte[] NONE = {};

    private final Pages pages;
    /// Where this part begins in the file.
    private final long start;
    private final long length;
    private final boolean owner;
    private long position;
    private long number = -1;
    private byte[] page = NONE;
    private boolean closed;

    SealedInput(Pages pages) {
        this(pages.name(), pages, 0, pages.length(), true);
    }

    private SealedInput(String description, Pages pages, long start, long length, boolean owner) {
        super(description);
        this.pages = pages;
        this.start = start;
        this.length = length;
        this.owner = owner;
    }

    @Override
    public byte readByte() throws IOException {
        byte found = readByte(position);
        position++;
        return found;
    }

    @Override
    public void readBytes(byte[] into, int from, int count) throws IOException {
        readBytes(position, into, from, count);
        position += count;
    }

    @Override
    public short readShort() throws IOException {
        short found = readShort(position);
        position += Short.BYTES;
        return found;
    }

    @Override
    public int readInt() throws IOException {
        int found = readInt(position);
        position += Integer.BYTES;
        return found;
    }

    @Override
    public long readLong() throws IOException {
        long found = readLong(position);
        position += Long.BYTES;
        return found;
    }

    @Override
    public byte readByte(long at) throws IOException {
        int place = turn(at, Byte.BYTES);
        return page[place];
    }

    @Override
    public short readShort(long at) throws IOException {
        int place = turn(at, Short.BYTES);
        return place <= page.length - Short.BYTES
                ? (short) SHORT.get(page, place)
                : (short) ((readByte(at) & 0xff) | (readByte(at + 1) << 8));
    }

    @Override
    public int readInt(long at) throws IOException {
        int place = turn(at, Integer.BYTES);
        return place <= page.length - Integer.BYTES
                ? (int) INT.get(page, place)
                : (readShort(at) & 0xffff) | (readShort(at + Short.BYTES) << 16);
    }

    @Override
    public long readLong(long at) throws IOException {
        int place = turn(at, Long.BYTES);
        return place <= page.length - Long.BYTES
                ? (long) LONG.get(page, place)
                : (readInt(at) & 0xffff_ffffL) | ((long) readInt(at + Integer.BYTES) << 32);
    }

    @Override
    public void readBytes(long at, byte[] into, int from, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int place = turn(at + done, 1);
            int part = Math.min(count - done, page.length - place);
            System.arraycopy(page, place, into, from + done, part);
            done += part;
        }
    }

    /// Opens the page that holds a place, and says where in the page that is.
    private int turn(long at, int count) throws IOException {
        if (closed) {
            throw new AlreadyClosedException("closed: " + this);
        }
        if (at < 0 || at + count > length) {
            throw new EOFException("read past the end of " + this);
        }
        long wanted = (start + at) / PageCipher.PLAIN;
        if (wanted != number) {
            page = pages.page(wanted);
            number = wanted;
        }
        return (int) ((start + at) % PageCipher.PLAIN);
    }

    @Override
    public long getFilePointer() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IllegalArgumentException("seek before the beginning of " + this);
        }
        if (to > length) {
            throw new EOFException("seek past the end of " + this);
        }
        position = to;
    }

    @Override
    public long length() {
        return length;
    }

    /// Whether the sealed file is in memory, which spares the disk but not the opening of pages.
    @Override
    public Optional<Boolean> isLoaded() {
        return pages.isLoaded();
    }

    @Override
    public IndexInput slice(String description, long from, long count) {
        if (from < 0 || count < 0 || count > length - from) {
            throw new IllegalArgumentException("slice out of bounds of " + this);
        }
        return part(getFullSliceDescription(description), start + from, count);
    }

    @Override
    public IndexInput clone() {
        var twin = part(toString(), start, length);
        twin.position = position;
        return twin;
    }

    private SealedInput part(String description, long from, long count) {
        if (closed) {
            throw new AlreadyClosedException("closed: " + this);
        }
        return new SealedInput(description, pages, from, count, false);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        page = NONE;
        number = -1;
        if (owner) {
            pages.close();
        }
    }

    private static VarHandle view(Class<?> kind) {
        return MethodHandles.byteArrayViewVarHandle(kind, ByteOrder.LITTLE_ENDIAN);
    }
}
