package org.safeconduct.app.team.staff;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.Names;
import org.safeconduct.app.team.first.Invitations;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Everybody who works here, and the form that invites somebody. No mail is sent: the administrator hands the link
/// over.
@Controller
@RequestMapping("/team")
class StaffPage {
    private final Members members;
    private final Invitations invitations;

    StaffPage(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping
    @Admits(Duty.RUN_HOUSE)
    @Signpost("team.staff.title")
    Page list() {
        return page("", "", Set.of(), Faults.none());
    }

    private Page page(String name, String login, Set<Role> roles, Faults faults) {
        return Page.of("team/index")
                .with("members", members.list())
                .with("name", name)
                .with("login", login)
                .with("chosen", roles)
                .with("faults", faults);
    }

    @PostMapping
    @Admits(Duty.RUN_HOUSE)
    Page invite(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") List<Role> roles) {
        var faults = Faults.none().and("name", Names.findFault(name)).and("login", Names.findFault(login));
        if (roles.isEmpty()) {
            faults.and("roles", "team.roles.missing");
        }
        if (!faults.any() && members.findByLogin(login).isPresent()) {
            faults.and("login", "team.login.taken");
        }
        return faults.any() ? refuse(name, login, roles, faults) : add(name, login, roles);
    }

    private Page add(String name, String login, List<Role> roles) {
        try {
            var member = members.add(UUID.randomUUID(), login, name, Set.copyOf(roles));
            return Page.of("team/invited")
                    .with("member", member)
                    .with("link", invitations.invite(member.id()).toString());
        } catch (DuplicateKeyException _) {
            return refuse(name, login, roles, Faults.in("login", "team.login.taken"));
        }
    }

    private Page refuse(String name, String login, List<Role> roles, Faults faults) {
        return page(name, login, Set.copyOf(roles), faults).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
