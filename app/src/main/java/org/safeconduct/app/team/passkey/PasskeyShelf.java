package org.safeconduct.app.team.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.signin.Confirmation;
import org.safeconduct.app.team.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A member's own passkeys. Adding one is called by `passkey.js`; the rest needs no script.
@Controller
@RequestMapping("/account/passkeys")
class PasskeyShelf {
    private final Ceremony ceremony;
    private final Riddle riddle;
    private final Notation notation;
    private final Passkeys passkeys;
    private final Confirmation confirmation;

    PasskeyShelf(Ceremony ceremony, Riddle riddle, Notation notation, Passkeys passkeys, Confirmation confirmation) {
        this.ceremony = ceremony;
        this.riddle = riddle;
        this.notation = notation;
        this.passkeys = passkeys;
        this.confirmation = confirmation;
    }

    /// A passkey outlasts every session, so the password is asked for first.
    @PostMapping("/options")
    @Admits(Duty.SIGNED_IN)
    ResponseEntity<String> ask(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Badge badge,
            Authentication member,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (confirmation
                .findFault(badge.member(), password, Visitor.of(request))
                .isPresent()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return notation.json(ceremony.making(riddle.pose(request, response), member, request));
    }

    @PostMapping
    @Admits(Duty.SIGNED_IN)
    ResponseEntity<Void> add(
            @RequestBody String made, Authentication member, HttpServletRequest request, HttpServletResponse response) {
        var posed = riddle.take(request, response);
        if (posed.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        try {
            ceremony.add(posed.get(), notation.made(made), member, request);
            return ResponseEntity.noContent().build();
        } catch (RuntimeException _) {
            return ResponseEntity.badRequest().build();
        }
    }

    @PostMapping("/{passkeyId}/remove")
    @Admits(Duty.SIGNED_IN)
    Page remove(@PathVariable String passkeyId, @AuthenticationPrincipal Badge badge) {
        passkeys.remove(badge.member(), passkeyId);
        return Page.to("/account?done=PASSKEY_REMOVED");
    }
}
