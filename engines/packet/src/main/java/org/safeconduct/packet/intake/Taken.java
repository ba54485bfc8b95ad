package org.safeconduct.packet.intake;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.packet.Finding;

/// What became of a file.
public sealed interface Taken {
    /// The file has pages.
    ///
    /// @param pdf normalised, in the work folder of the intake; stays until the work folder goes
    /// @param pieces the document, then its attachments; together they cover all pages
    /// @param sheets one for each page
    /// @param findings what a person should know, none of which blocks
    record Accepted(Path pdf, List<Piece> pieces, List<Sheet> sheets, List<Finding> findings) implements Taken {
        public Accepted {
            pieces = List.copyOf(pieces);
            sheets = List.copyOf(sheets);
            findings = List.copyOf(findings);
        }
    }

    /// The file has none; the finding says why and what to do.
    record Refused(Finding finding) implements Taken {}

    /// A stretch of pages that came from one file.
    ///
    /// @param name the document itself, or what the sender called the attachment; fit for a bookmark
    /// @param firstPage counted from 0
    record Piece(String name, int firstPage, int pages) {}
}
