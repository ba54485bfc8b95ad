package org.safeconduct.search.seal;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.zip.CRC32;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexOutput;

/// Writes a sealed file once, front to back. Only closing it writes a last page, so that a file whose writer was killed
/// is refused.
final class SealedOutput extends IndexOutput {
    private static final SecureRandom DICE = new SecureRandom();

    private final IndexOutput sealed;
    private final PageCipher cipher;
    private final byte[] page = new byte[PageCipher.PLAIN];
    private final CRC32 sum = new CRC32();
    private long number;
    private int filled;
    private boolean closed;

    /// @param name the one that the file will be read under
    SealedOutput(IndexOutput sealed, IndexKey key, String name) throws IOException {
        super("sealed " + name, sealed.getName());
        this.sealed = sealed;
        var salt = new byte[Layout.SALT];
        DICE.nextBytes(salt);
        cipher = new PageCipher(key.forFile(salt, name));
        sealed.writeBytes(Layout.MAGIC, Layout.MAGIC.length);
        sealed.writeBytes(salt, salt.length);
    }

    @Override
    public void writeByte(byte value) throws IOException {
        refuseWhenClosed();
        if (filled == page.length) {
            pass(false);
        }
        page[filled++] = value;
        sum.update(value);
    }

    @Override
    public void writeBytes(byte[] bytes, int from, int count) throws IOException {
        refuseWhenClosed();
        sum.update(bytes, from, count);
        for (int done = 0; done < count; ) {
            if (filled == page.length) {
                pass(false);
            }
            int part = Math.min(count - done, page.length - filled);
            System.arraycopy(bytes, from + done, page, filled, part);
            filled += part;
            done += part;
        }
    }

    private void pass(boolean last) throws IOException {
        var done = cipher.seal(number++, last, page, filled);
        sealed.writeBytes(done, done.length);
        filled = 0;
    }

    @Override
    public long getFilePointer() {
        return number * PageCipher.PLAIN + filled;
    }

    @Override
    public long getChecksum() {
        return sum.getValue();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        try (sealed) {
            pass(true);
        } finally {
            closed = true;
        }
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new AlreadyClosedException("closed: " + this);
        }
    }
}
