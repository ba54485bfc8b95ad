package org.safeconduct.app.voice.account;

import java.util.UUID;

/// Something that must not leave either, since it tells of the same.
public record Tie(Kind kind, UUID thing) {

    /// What it is.
    public enum Kind {
        EVIDENCE,
        TELLING,
        STATEMENT,
        CONDITION
    }
}
