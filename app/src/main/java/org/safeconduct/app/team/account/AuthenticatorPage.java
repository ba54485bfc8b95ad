package org.safeconduct.app.team.account;

import jakarta.servlet.http.HttpServletRequest;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.Factors;
import org.safeconduct.app.team.factor.QrCode;
import org.safeconduct.app.team.signin.Confirmation;
import org.safeconduct.app.team.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sets up the authenticator on the telephone and the codes on paper that stand in for it.
@Controller
@RequestMapping("/account")
class AuthenticatorPage {
    private final AccountPage account;
    private final Members members;
    private final Factors factors;
    private final Confirmation confirmation;

    AuthenticatorPage(AccountPage account, Members members, Factors factors, Confirmation confirmation) {
        this.account = account;
        this.members = members;
        this.factors = factors;
        this.confirmation = confirmation;
    }

    @GetMapping("/authenticator")
    @Admits(Duty.SIGNED_IN)
    Page show(@AuthenticationPrincipal Badge badge) {
        return factors.authenticators().isAsked(badge.member()) ? Page.to("/account") : page(badge, Faults.none());
    }

    private Page page(Badge badge, Faults faults) {
        return Page.of("team/authenticator")
                .with("seed", factors.authenticators().offer(badge.member()).words())
                .with("faults", faults);
    }

    /// Only while it is being set up: what has been confirmed is never shown again.
    @GetMapping("/authenticator/picture.svg")
    @Admits(Duty.SIGNED_IN)
    ResponseEntity<String> picture(@AuthenticationPrincipal Badge badge) {
        var login = members.findMember(badge.member()).orElseThrow().login();
        return factors.authenticators()
                .findOffered(badge.member())
                .map(seed -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml"))
                        .body(QrCode.svg(seed.address(login))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/authenticator")
    @Admits(Duty.SIGNED_IN)
    Page confirm(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Badge badge,
            HttpServletRequest request) {
        var member = badge.member();
        if (factors.authenticators().isAsked(member)) {
            return Page.to("/account");
        }
        var faults = Faults.none().and("password", confirmation.findFault(member, password, Visitor.of(request)));
        if (!faults.any() && !factors.authenticators().confirm(member, code.replaceAll("\\s", ""))) {
            faults.and("code", "team.authenticator.wrong");
        }
        return faults.any() ? page(badge, faults).as(HttpStatus.UNPROCESSABLE_CONTENT) : codes(badge);
    }

    @PostMapping("/recovery-codes")
    @Admits(Duty.SIGNED_IN)
    Page renewCodes(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Badge badge,
            HttpServletRequest request) {
        var fault = confirmation.findFault(badge.member(), password, Visitor.of(request));
        return fault.isPresent() ? refused(badge, Faults.none().and("codes-password", fault)) : codes(badge);
    }

    /// The answer to a form and not a page of its own, so that they are seen once.
    private Page codes(Badge badge) {
        return Page.of("team/codes").with("codes", factors.recoveryCodes().renew(badge.member()));
    }

    @PostMapping("/authenticator/remove")
    @Admits(Duty.SIGNED_IN)
    Page remove(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Badge badge,
            HttpServletRequest request) {
        var fault = confirmation.findFault(badge.member(), password, Visitor.of(request));
        if (fault.isPresent()) {
            return refused(badge, Faults.none().and("remove-password", fault));
        }
        factors.authenticators().remove(badge.member());
        return Page.to("/account?done=" + Done.AUTHENTICATOR_REMOVED);
    }

    private Page refused(Badge badge, Faults faults) {
        return account.page(badge, faults).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
