package org.safeconduct.app.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who works on one case. Everybody on the team sees it; whoever leads the case changes it.
@Controller
@RequestMapping("/cases/{caseId}/team")
class CaseTeamPage {
    private final Teams teams;
    private final Members members;

    CaseTeamPage(Teams teams, Members members) {
        this.teams = teams;
        this.members = members;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        return page(caseId, Faults.none());
    }

    private Page page(UUID caseId, Faults faults) {
        var team = teams.places(caseId);
        return Page.of("team/case")
                .with("caseId", caseId)
                .with("team", team)
                .with("decides", teams.decides(caseId))
                .with("others", others(team.stream().map(Place::member).toList()))
                .with("faults", faults);
    }

    /// Those who could be put on a case, whatever else they may do.
    private List<Member> others(List<Member> team) {
        return members.list().stream()
                .filter(member -> member.may(Duty.SEE_CASE) && !team.contains(member))
                .toList();
    }

    @PostMapping
    @Admits(Duty.CHOOSE_TEAM)
    Page add(
            @PathVariable UUID caseId,
            @RequestParam(required = false) Optional<UUID> member,
            @RequestParam(required = false) Optional<Stint> stint) {
        var chosen = member.flatMap(members::findMember).filter(found -> found.may(Duty.SEE_CASE));
        if (chosen.isEmpty()) {
            return page(caseId, Faults.in("member", "team.case.nobody")).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!teams.decides(caseId)) {
            return refused(caseId, "team.case.limited");
        }
        teams.add(caseId, chosen.get().id(), stint.orElse(Stint.OPEN));
        return Page.to("/cases/%s/team".formatted(caseId));
    }

    private Page answer(UUID caseId, Change change, String next) {
        return change == Change.WOULD_LEAVE_NOBODY ? refused(caseId, "team.case.last") : Page.to(next);
    }

    private Page refused(UUID caseId, String key) {
        return page(caseId, Faults.in("team", key)).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Nobody says how long they stay themselves.
    @PostMapping("/{memberId}/stint")
    @Admits(Duty.CHOOSE_TEAM)
    Page limit(
            @PathVariable UUID caseId,
            @PathVariable UUID memberId,
            @RequestParam(required = false) Optional<Stint> stint,
            @AuthenticationPrincipal Badge badge) {
        if (stint.isEmpty() || badge.member().equals(memberId)) {
            return refused(caseId, "team.case.others");
        }
        if (!teams.decides(caseId)) {
            return refused(caseId, "team.case.limited");
        }
        return answer(caseId, teams.limit(caseId, memberId, stint.get()), "/cases/%s/team".formatted(caseId));
    }

    @PostMapping("/{memberId}/remove")
    @Admits(Duty.CHOOSE_TEAM)
    Page remove(@PathVariable UUID caseId, @PathVariable UUID memberId, @AuthenticationPrincipal Badge badge) {
        if (!teams.decides(caseId)) {
            return refused(caseId, "team.case.limited");
        }
        var next = badge.member().equals(memberId) ? "/" : "/cases/%s/team".formatted(caseId);
        return answer(caseId, teams.remove(caseId, memberId), next);
    }
}
