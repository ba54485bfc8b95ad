package org.safeconduct.app.filing.draft;

import java.util.List;
import java.util.UUID;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;

/// A filing as somebody wants to begin it.
///
/// @param title as the cover prints it
/// @param proceeding whose court, judge and hearing go on the cover, where the case has such a one
public record Draft(FilingKind kind, String title, Proceeding proceeding, List<Tab> tabs) {
    /// An exhibit.
    ///
    /// @param items of the evidence of the case
    public record Tab(String title, List<UUID> items) {}
}
