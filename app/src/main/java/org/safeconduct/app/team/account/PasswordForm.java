package org.safeconduct.app.team.account;

import jakarta.servlet.http.HttpServletRequest;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.PasswordRule;
import org.safeconduct.app.team.factor.Passwords;
import org.safeconduct.app.team.signin.Confirmation;
import org.safeconduct.app.team.signin.SignIns;
import org.safeconduct.app.team.signin.SignedIn;
import org.safeconduct.app.team.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes the password and ends every other session: whoever else knew the old one is out.
@Controller
class PasswordForm {
    private final AccountPage account;
    private final Members members;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Confirmation confirmation;

    PasswordForm(
            AccountPage account, Members members, Passwords passwords, SignIns signIns, Confirmation confirmation) {
        this.account = account;
        this.members = members;
        this.passwords = passwords;
        this.signIns = signIns;
        this.confirmation = confirmation;
    }

    @PostMapping("/account/password")
    @Admits(Duty.SIGNED_IN)
    Page change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String chosen,
            @AuthenticationPrincipal Badge badge,
            HttpServletRequest request) {
        var member = members.findMember(badge.member()).orElseThrow();
        var faults = Faults.none()
                .and("chosen", PasswordRule.findFault(chosen, member.name(), member.login()))
                .and("present", confirmation.findFault(member.id(), present, Visitor.of(request)));
        if (faults.any()) {
            return account.page(badge, faults).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        passwords.change(member.id(), chosen);
        signIns.endOthers(member.id(), SignedIn.present().map(SignedIn::signIn));
        return Page.to("/account?done=" + Done.PASSWORD_CHANGED);
    }
}
