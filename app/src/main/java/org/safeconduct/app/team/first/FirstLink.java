package org.safeconduct.app.team.first;

import java.util.List;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.Welcome;
import org.safeconduct.app.team.Members;
import org.springframework.stereotype.Component;

/// Tells whoever starts a new house where to begin.
@Component
class FirstLink implements Welcome {
    private final Members members;
    private final Invitations invitations;
    private final Settings settings;

    FirstLink(Members members, Invitations invitations, Settings settings) {
        this.members = members;
        this.invitations = invitations;
        this.settings = settings;
    }

    @Override
    public List<String> lines() {
        return settings.demo() || !members.isEmpty()
                ? List.of()
                : List.of(
                        "Nobody has an account yet. Make yours, the first administrator's, within a day:",
                        "  " + invitations.inviteFirst());
    }
}
