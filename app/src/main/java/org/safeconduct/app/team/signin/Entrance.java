package org.safeconduct.app.team.signin;

import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.TeamAct;
import org.safeconduct.app.team.factor.Factors;
import org.safeconduct.app.team.factor.Token;
import org.safeconduct.app.team.signin.Guesses.Guess;
import org.safeconduct.app.team.signin.Guesses.Subject;
import org.springframework.stereotype.Component;

/// Weighs what somebody shows at the door. Each step has a transaction of its own: hashing a password takes long, and a
/// guess that was counted has to stay counted whatever comes after.
@Component
class Entrance {
    private final Members members;
    private final Factors factors;
    private final Guesses guesses;
    private final SignIns signIns;
    private final Journal journal;

    Entrance(Members members, Factors factors, Guesses guesses, SignIns signIns, Journal journal) {
        this.members = members;
        this.factors = factors;
        this.guesses = guesses;
        this.signIns = signIns;
        this.journal = journal;
    }

    /// Looks the same from outside whether there is such a member or not.
    Answer byPassword(String login, String password, Visitor visitor) {
        var account = Subject.login(login);
        var guess = guesses.count(account, visitor.subject());
        if (guess.hasToWait()) {
            return new Answer.Wait(guess.delay());
        }
        var member = members.findByLogin(login).filter(Member::isActive).map(Member::id);
        if (!factors.passwords().matches(member, password)) {
            return refuse(guess, member);
        }
        guesses.forgive(account, visitor.subject());
        return admit(member.orElseThrow(), visitor);
    }

    private Answer admit(UUID member, Visitor visitor) {
        return Actor.as(
                member,
                () -> factors.authenticators().isAsked(member)
                        ? new Answer.CodeAsked(signIns.openPending(member, visitor))
                        : new Answer.Admitted(signIns.open(member, visitor)));
    }

    /// Six digits from the telephone, or a recovery code.
    Answer byCode(Token pending, String code, Visitor visitor) {
        var found = signIns.findPending(pending);
        if (found.isEmpty()) {
            return new Answer.Expired();
        }
        var member = found.get();
        var guess = guesses.count(Subject.code(member), visitor.subject());
        if (guess.hasToWait()) {
            return new Answer.Wait(guess.delay());
        }
        if (!Actor.as(member, () -> isRight(member, code))) {
            return refuse(guess, found);
        }
        guesses.forgive(Subject.code(member), visitor.subject());
        signIns.drop(pending);
        return new Answer.Admitted(Actor.as(member, () -> signIns.open(member, visitor)));
    }

    private boolean isRight(UUID member, String code) {
        var digits = code.replaceAll("\\s", "");
        return digits.matches("\\d{6}")
                ? factors.authenticators().accept(member, digits)
                : factors.recoveryCodes().use(member, code);
    }

    /// Whether somebody who is signed in knows their password, before they change what protects an account.
    Answer confirm(UUID member, String password, Visitor visitor) {
        var guess = guesses.count(Subject.code(member), visitor.subject());
        if (guess.hasToWait()) {
            return new Answer.Wait(guess.delay());
        }
        if (!factors.passwords().matches(Optional.of(member), password)) {
            return refuse(guess, Optional.of(member));
        }
        guesses.forgive(Subject.code(member), visitor.subject());
        return new Answer.Confirmed();
    }

    private Answer refuse(Guess guess, Optional<UUID> member) {
        if (guess.last()) {
            member.ifPresent(this::noteLocked);
        }
        return new Answer.Refused();
    }

    private void noteLocked(UUID member) {
        Actor.as(member, () -> {
            journal.enter(TeamAct.SIGN_IN_LOCKED, member);
            return member;
        });
    }
}
