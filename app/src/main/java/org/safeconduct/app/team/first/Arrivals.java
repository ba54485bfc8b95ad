package org.safeconduct.app.team.first;

import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.Passwords;
import org.safeconduct.app.team.factor.Token;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens when somebody follows their link: all of it or nothing, in their own name.
@Component
class Arrivals {
    private final Invitations invitations;
    private final Members members;
    private final Passwords passwords;
    private final TransactionTemplate transaction;

    Arrivals(Invitations invitations, Members members, Passwords passwords, TransactionTemplate transaction) {
        this.invitations = invitations;
        this.members = members;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    /// Sets the password of an invited member.
    boolean welcome(Token token, UUID member, String password) {
        return Actor.as(member, () -> transaction.execute(_ -> invitations.use(token) && furnish(member, password)));
    }

    /// Makes the first administrator.
    boolean begin(Token token, String login, String name, String password) {
        var id = UUID.randomUUID();
        return Actor.as(
                id,
                () -> transaction.execute(_ -> {
                    if (!invitations.isFirst(token) || !invitations.use(token)) {
                        return false;
                    }
                    members.add(id, login, name, Set.of(Role.ADMINISTRATOR));
                    return furnish(id, password);
                }));
    }

    private boolean furnish(UUID member, String password) {
        passwords.change(member, password);
        return true;
    }
}
