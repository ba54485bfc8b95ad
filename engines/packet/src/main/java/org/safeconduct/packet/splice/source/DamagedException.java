package org.safeconduct.packet.splice.source;

import java.io.IOException;

/// Says that a file is not what ISO 32000 asks for, so that a more patient reader has to look at it.
public final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    public DamagedException(String words) {
        super(words);
    }

    /// Thrown for every odd file and caught at once, so the trace would cost more than it tells.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
