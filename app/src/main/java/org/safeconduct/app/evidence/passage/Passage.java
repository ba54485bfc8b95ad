package org.safeconduct.app.evidence.passage;

import java.time.Instant;
import java.util.UUID;

/// Lines of a page that somebody cites.
///
/// @param from the first line, from 1
/// @param to the last line, included
/// @param says what it is cited for
public record Passage(
        UUID id, UUID caseId, UUID itemId, int page, int from, int to, String says, UUID markedBy, Instant marked) {
    public boolean holds(int line) {
        return line >= from && line <= to;
    }
}
