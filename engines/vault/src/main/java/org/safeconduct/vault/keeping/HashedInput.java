package org.safeconduct.vault.keeping;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.RunningHash;

/// Hashes what is read through it.
final class HashedInput extends FilterInputStream {
    private final RunningHash sum = new RunningHash();

    HashedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        sum.update(into, from, Math.max(read, 0));
        return read;
    }

    /// Of everything, what nobody asked for included. Once only.
    Digest digest() throws IOException {
        var rest = new byte[8 * 1024];
        while (read(rest, 0, rest.length) >= 0) {
            // read() hashes
        }
        return sum.digest();
    }
}
