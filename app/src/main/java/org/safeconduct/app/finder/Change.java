package org.safeconduct.app.finder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that the index does not know yet.
///
/// @param caseId null for what belongs to no case
/// @param pages how many pages an item had before
/// @param member who can read it for the index; null for what everybody can
record Change(
        long seq,
        @Nullable UUID caseId,
        Kind kind,
        UUID subject,
        int pages,
        @Nullable UUID member) {
    /// What has to be read again.
    enum Kind {
        /// The case itself and its people.
        CASE,
        /// A piece of evidence and its pages.
        ITEM,
        /// Something that was taken, with what was on it and the hands it went through.
        LOST,
        /// What was asked about such a thing, and answered.
        REQUEST,
        WHOLE,
        REPORT
    }

    /// Which other changes the same reading answers.
    Object what() {
        return kind + " " + subject;
    }
}
