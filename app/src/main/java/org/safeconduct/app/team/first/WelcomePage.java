package org.safeconduct.app.team.first;

import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.PasswordRule;
import org.safeconduct.app.team.factor.Token;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an invitation leads: the member chooses a password.
@Controller
@RequestMapping("/welcome/{token}")
class WelcomePage {
    private final Invitations invitations;
    private final Arrivals arrivals;
    private final Members members;

    WelcomePage(Invitations invitations, Arrivals arrivals, Members members) {
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.members = members;
    }

    @GetMapping
    @Admits(Duty.ANYONE)
    Page show(@PathVariable String token) {
        return invitations
                .findInvited(new Token(token))
                .flatMap(members::findMember)
                .map(member -> page(token, member, Faults.none()))
                .orElseGet(WelcomePage::stale);
    }

    @PostMapping
    @Admits(Duty.ANYONE)
    Page choose(@PathVariable String token, @RequestParam(defaultValue = "") String password) {
        var invited = invitations.findInvited(new Token(token)).flatMap(members::findMember);
        if (invited.isEmpty()) {
            return stale();
        }
        var member = invited.get();
        var fault = PasswordRule.findFault(password, member.name(), member.login());
        if (fault.isPresent()) {
            return page(token, member, Faults.none().and("password", fault)).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return arrivals.welcome(new Token(token), member.id(), password) ? Page.to("/sign-in") : stale();
    }

    private static Page page(String token, Member member, Faults faults) {
        return Page.of("team/welcome")
                .with("token", token)
                .with("member", member)
                .with("faults", faults);
    }

    /// Says no more about a link that was used, is too old or never was.
    static Page stale() {
        return Page.of("team/stale").as(HttpStatus.NOT_FOUND);
    }
}
