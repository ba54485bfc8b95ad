package org.safeconduct.app.rules.outlook;

import java.util.List;
import org.safeconduct.law.Rulebook;

/// Whoever works out dates shows which of them would be others by another book of rules.
public interface Outlook {
    /// Of all open cases of the house, today; as far as it came in a moment. Asked again, it goes on.
    ///
    /// @param mark by which the same change is known again
    View view(String mark, Rulebook before, Rulebook after);

    /// What would move.
    ///
    /// @param seen dates in cases that the reader may open
    /// @param elsewhere how many dates in all other cases
    /// @param done how many cases were looked at so far
    /// @param all how many there are
    record View(List<Moved> seen, Some elsewhere, int done, int all) {
        /// Where no date counts otherwise, so that no case has to be looked at.
        public static final View NOTHING = new View(List.of(), Some.NONE, 0, 0);

        public boolean isGoingOn() {
            return done < all;
        }
    }
}
