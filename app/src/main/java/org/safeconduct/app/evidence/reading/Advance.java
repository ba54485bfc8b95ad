package org.safeconduct.app.evidence.reading;

import java.util.List;

/// How far a case is read.
///
/// @param waiting items that nobody has begun to read, though somebody will
/// @param goingOn readings that are asked for or under way
public record Advance(int waiting, List<Reading> goingOn) {
    public Advance {
        goingOn = List.copyOf(goingOn);
    }

    public boolean isOver() {
        return left() == 0;
    }

    /// Items whose words cannot be found yet.
    public int left() {
        return waiting + goingOn.size();
    }
}
