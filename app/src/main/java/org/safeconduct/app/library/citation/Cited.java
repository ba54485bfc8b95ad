package org.safeconduct.app.library.citation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.library.Citation;
import org.safeconduct.app.library.Passage;
import org.safeconduct.app.library.Report;

/// A report with the passages of it that a case cites.
///
/// @param against passages of the same report that hurt and that the case does not cite: the other side will
/// @param document the report among the documents of the case, where it is one
public record Cited(Report report, List<Passage> passages, List<Passage> against, Optional<UUID> document) {
    public String line(Passage passage) {
        return Citation.of(report.details(), passage.quoted().page());
    }
}
