package org.safeconduct.app.voice.desk;

import java.util.List;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.choice.Standing;

/// An account in a list.
public record Line(HeldAccount account, List<Standing> standings) {
    public long released() {
        return standings.stream().filter(Standing::isReleased).count();
    }

    public long waiting() {
        return standings.stream()
                .filter(standing -> standing.state() == Standing.State.WAITS_FOR_SECOND)
                .count();
    }
}
