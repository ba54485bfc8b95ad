package org.safeconduct.packet.splice.source;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/// Collects bytes up to a number of them, so that a few kilobytes cannot fill the memory.
final class CappedOutput extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int most;

    CappedOutput(int most) {
        this.most = most;
    }

    @Override
    public void write(int b) throws DamagedException {
        admit(1);
        kept.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws DamagedException {
        admit(length);
        kept.write(bytes, from, length);
    }

    private void admit(int length) throws DamagedException {
        if (length > most - kept.size()) {
            throw new DamagedException("encoded data swells beyond reason");
        }
    }

    byte[] toByteArray() {
        return kept.toByteArray();
    }
}
