package org.safeconduct.app.team.account;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.Factors;
import org.safeconduct.app.team.passkey.Passkeys;
import org.safeconduct.app.team.signin.SignIns;
import org.safeconduct.app.team.signin.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a member can prove who they are with, and where they are signed in.
@Controller
class AccountPage {
    private final Members members;
    private final Factors factors;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final Settings settings;

    AccountPage(Members members, Factors factors, Passkeys passkeys, SignIns signIns, Settings settings) {
        this.members = members;
        this.factors = factors;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.settings = settings;
    }

    @GetMapping("/account")
    @Admits(Duty.SIGNED_IN)
    @Signpost(value = "team.account.title", place = Signpost.Place.MENU)
    Page show(@RequestParam(required = false) @Nullable Done done, @AuthenticationPrincipal Badge badge) {
        return page(badge, Faults.none()).with("done", done);
    }

    /// The page as it is, with what was wrong about a form of it.
    Page page(Badge badge, Faults faults) {
        var member = badge.member();
        return Page.of("team/account")
                .with("member", members.findMember(member).orElseThrow())
                .with("authenticator", factors.authenticators().isAsked(member))
                .with("codes", factors.recoveryCodes().left(member))
                .with("passkeys", passkeys.list(member))
                .with("sessions", signIns.list(member))
                .with("present", present().orElse(null))
                .with("passkeyHost", settings.address().getHost())
                .with("faults", faults)
                .with("done", null);
    }

    private static Optional<UUID> present() {
        return SignedIn.present().map(SignedIn::signIn);
    }

    @PostMapping("/account/sessions/{sessionId}/end")
    @Admits(Duty.SIGNED_IN)
    Page end(@PathVariable UUID sessionId, @AuthenticationPrincipal Badge badge) {
        signIns.end(sessionId, badge.member());
        return Page.to("/account?done=" + Done.SESSION_ENDED);
    }

    @PostMapping("/account/sessions/end-others")
    @Admits(Duty.SIGNED_IN)
    Page endOthers(@AuthenticationPrincipal Badge badge) {
        signIns.endOthers(badge.member(), present());
        return Page.to("/account?done=" + Done.OTHERS_ENDED);
    }
}
