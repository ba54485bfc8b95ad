package org.safeconduct.app.team.staff;

import java.net.URI;
import java.util.Optional;
import org.safeconduct.app.team.Change;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.Passwords;
import org.safeconduct.app.team.first.Invitations;
import org.safeconduct.app.team.passkey.Passkeys;
import org.safeconduct.app.team.signin.SignIns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes away what lets a member in, all at once: what they know, what they have, where they are signed in.
@Component
@Transactional
class NewStart {
    private final Members members;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final Invitations invitations;

    NewStart(Members members, Passwords passwords, Passkeys passkeys, SignIns signIns, Invitations invitations) {
        this.members = members;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.invitations = invitations;
    }

    /// Closes the account.
    Change end(Member member) {
        var change = members.end(member.id());
        if (change == Change.DONE) {
            signIns.endOthers(member.id(), Optional.empty());
        }
        return change;
    }

    /// The link with which the member can begin anew.
    URI reset(Member member) {
        passwords.forgetFactors(member.id());
        passkeys.removeAll(member.id());
        signIns.endOthers(member.id(), Optional.empty());
        return invitations.invite(member.id());
    }
}
