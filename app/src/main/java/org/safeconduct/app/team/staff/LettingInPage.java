package org.safeconduct.app.team.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.Teams;
import org.safeconduct.app.team.signin.Confirmation;
import org.safeconduct.app.team.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way into a case from outside of its team, for the day when nobody of the team is left. The case's own journal
/// tells of it, and whoever runs the house sees nothing of the case by it.
@Controller
@RequestMapping("/team/let-in")
class LettingInPage {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Teams teams;
    private final Members members;
    private final Confirmation confirmation;

    LettingInPage(Teams teams, Members members, Confirmation confirmation) {
        this.teams = teams;
        this.members = members;
        this.confirmation = confirmation;
    }

    @GetMapping
    @Admits(Duty.RUN_HOUSE)
    Page show() {
        return page("", Faults.none());
    }

    private Page page(String address, Faults faults) {
        return Page.of("team/let_in")
                .with("abandoned", teams.listAbandoned())
                .with("leaders", leaders())
                .with("address", address)
                .with("faults", faults);
    }

    private List<Member> leaders() {
        return members.list().stream()
                .filter(member -> member.may(Duty.LEAD_CASE))
                .toList();
    }

    /// @param address of any page of the case, or its id
    @PostMapping
    @Admits(Duty.RUN_HOUSE)
    Page letIn(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) Optional<UUID> leader,
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal Badge badge,
            HttpServletRequest request) {
        var caseId = ID.matcher(address)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .findFirst();
        var chosen = leader.filter(
                id -> leaders().stream().anyMatch(member -> member.id().equals(id)));
        var faults = Faults.none();
        if (caseId.filter(teams::hasTeam).isEmpty()) {
            faults.and("address", "team.letin.unknown");
        }
        if (chosen.isEmpty()) {
            faults.and("leader", "team.letin.nobody");
        }
        if (!faults.any()) {
            faults.and("password", confirmation.findFault(badge.member(), password, Visitor.of(request)));
        }
        if (faults.any()) {
            return page(address, faults).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        teams.letIn(caseId.orElseThrow(), chosen.orElseThrow());
        return Page.to("/team/let-in");
    }
}
