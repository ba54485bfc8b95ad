package org.safeconduct.app.rules.outlook;

import java.util.List;
import org.safeconduct.law.Rulebook;

/// Whoever works out dates shows which of them would be others by another book of rules.
public interface Outlook {
    /// Of all open cases of the house, today.
    View view(Rulebook before, Rulebook after);

    /// What would move.
    ///
    /// @param seen dates in cases that the reader may open
    /// @param elsewhere how many dates in all other cases
    record View(List<Moved> seen, Some elsewhere) {}
}
