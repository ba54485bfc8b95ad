package org.safeconduct.app.casefile.proceeding;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.platform.page.Page;

/// Whoever knows what a change to hearings and decisions would move shows it before it is made.
public interface Foresight {
    /// Makes the change and answers with its page, or makes none and answers with a page that shows what would move
    /// and sends the same answers again.
    ///
    /// @param sent the answers from which the change was read
    Page change(UUID caseId, Map<String, String> sent, Supplier<Page> change);
}
