package org.safeconduct.app.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A quotation from one place of a report.
public record Passage(UUID id, UUID reportId, Quoted quoted) {

    /// What it says, and what that means for a claim.
    ///
    /// @param page as printed: `3`, `3-4`, `iv`
    /// @param note why it matters, without any client in it
    public record Quoted(
            String page,
            String quotation,
            Element element,
            Bearing bearing,
            @Nullable String note) {}

    /// The part of a claim that it goes to.
    public enum Element {
        HARM,
        MOTIVE,
        ACTOR,
        PROTECTION,
        RELOCATION,
        FUTURE,
        TORTURE,
        CREDIBILITY,
        BARS,
        CONDITIONS
    }

    /// For or against a client of ours who relies on it.
    public enum Bearing {
        HELPS,
        HURTS,
        BOTH
    }
}
