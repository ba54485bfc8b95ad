package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.OutputStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.RunningHash;

/// Hashes and counts what passes through. Closing it closes the stream behind.
final class HashingStream extends OutputStream {
    private final OutputStream out;
    private final RunningHash sum = new RunningHash();

    HashingStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
        sum.update(content, from, length);
        out.write(content, from, length);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /// Once only, at the end.
    Digest digest() {
        return sum.digest();
    }

    long bytes() {
        return sum.bytes();
    }
}
