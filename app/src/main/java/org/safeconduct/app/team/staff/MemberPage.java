package org.safeconduct.app.team.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Change;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.signin.Confirmation;
import org.safeconduct.app.team.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One account as those see it who run the house. They see no password, no seed and no passkey, and cannot sign in as
/// somebody else; they can only take all of it away and hand out a new link.
@Controller
@RequestMapping("/team/{memberId}")
class MemberPage {
    private final Members members;
    private final NewStart newStart;
    private final Confirmation confirmation;

    MemberPage(Members members, NewStart newStart, Confirmation confirmation) {
        this.members = members;
        this.newStart = newStart;
        this.confirmation = confirmation;
    }

    @GetMapping
    @Admits(Duty.RUN_HOUSE)
    Page show(@PathVariable UUID memberId) {
        return page(member(memberId), Faults.none());
    }

    @PostMapping("/roles")
    @Admits(Duty.RUN_HOUSE)
    Page changeRoles(
            @PathVariable UUID memberId,
            @RequestParam(defaultValue = "") List<Role> roles,
            @RequestParam(defaultValue = "-1") int version) {
        if (roles.isEmpty()) {
            return refuse(memberId, "roles", "team.roles.missing");
        }
        return answer(memberId, members.changeRoles(memberId, Set.copyOf(roles), version), "roles");
    }

    @PostMapping("/end")
    @Admits(Duty.RUN_HOUSE)
    Page end(
            @PathVariable UUID memberId,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Badge badge,
            HttpServletRequest request) {
        var fault = confirmation.findFault(badge.member(), password, Visitor.of(request));
        return fault.isPresent()
                ? refuse(memberId, "end-password", fault.get())
                : answer(memberId, newStart.end(member(memberId)), "end-password");
    }

    /// Takes everything away that lets the member in, and shows the link for a new start.
    @PostMapping("/reset")
    @Admits(Duty.RUN_HOUSE)
    Page reset(
            @PathVariable UUID memberId,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Badge badge,
            HttpServletRequest request) {
        var fault = confirmation.findFault(badge.member(), password, Visitor.of(request));
        if (fault.isPresent()) {
            return refuse(memberId, "reset-password", fault.get());
        }
        var member = member(memberId);
        return Page.of("team/invited")
                .with("member", member)
                .with("link", newStart.reset(member).toString());
    }

    private Page answer(UUID id, Change change, String field) {
        return switch (change) {
            case DONE -> Page.to("/team/" + id);
            case SOMEBODY_WAS_QUICKER ->
                page(member(id), Faults.in(field, "team.quicker")).as(HttpStatus.CONFLICT);
            case WOULD_LEAVE_NOBODY -> refuse(id, field, "team.administrator.last");
        };
    }

    private Page refuse(UUID id, String field, String key) {
        return page(member(id), Faults.in(field, key)).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page page(Member member, Faults faults) {
        return Page.of("team/show").with("member", member).with("faults", faults);
    }

    private Member member(UUID id) {
        return members.findMember(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
