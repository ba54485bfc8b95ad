package org.safeconduct.app.finder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Findable.Kind;

/// One thing that was found and may be shown: it was there, for this reader, when the page was made.
///
/// @param file the case it belongs to, or null
/// @param title what it is called now, with what answers marked where it is called as the index knows it
/// @param passage of its text, with what answers marked
/// @param terms of the glossary that answer instead of what was typed
public record Shown(
        Kind kind,
        @Nullable CaseFile file,
        Titled titled,
        List<Answer.Piece> title,
        List<Answer.Piece> passage,
        List<Answer.Term> terms) {
    /// What it is called now and where it opens.
    ///
    /// @param page from 1; 0 for what is no page
    public record Titled(String title, int page, String address) {}
}
