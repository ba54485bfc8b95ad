package org.safeconduct.app.team.first;

import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Faults;
import org.safeconduct.app.team.Names;
import org.safeconduct.app.team.factor.PasswordRule;
import org.safeconduct.app.team.factor.Token;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The first page of a new house: makes the first administrator.
@Controller
@RequestMapping("/first/{token}")
class FirstPage {
    private final Invitations invitations;
    private final Arrivals arrivals;

    FirstPage(Invitations invitations, Arrivals arrivals) {
        this.invitations = invitations;
        this.arrivals = arrivals;
    }

    @GetMapping
    @Admits(Duty.ANYONE)
    Page show(@PathVariable String token) {
        return invitations.isFirst(new Token(token))
                ? page(token, new Form("", "", ""), Faults.none())
                : WelcomePage.stale();
    }

    @PostMapping
    @Admits(Duty.ANYONE)
    Page begin(@PathVariable String token, @ModelAttribute Form form) {
        var faults = form.faults();
        if (faults.any()) {
            return page(token, form, faults).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return arrivals.begin(new Token(token), form.login(), form.name(), form.password())
                ? Page.to("/sign-in")
                : WelcomePage.stale();
    }

    private static Page page(String token, Form form, Faults faults) {
        return Page.of("team/first")
                .with("token", token)
                .with("name", form.name())
                .with("login", form.login())
                .with("faults", faults);
    }

    /// What is asked for; a field that was not sent is empty.
    record Form(String name, String login, String password) {
        Form {
            name = orEmpty(name).strip();
            login = orEmpty(login).strip();
            password = orEmpty(password);
        }

        private static String orEmpty(@org.jspecify.annotations.Nullable String sent) {
            return sent == null ? "" : sent;
        }

        Faults faults() {
            return Faults.none()
                    .and("name", Names.findFault(name))
                    .and("login", Names.findFault(login))
                    .and("password", PasswordRule.findFault(password, name, login));
        }

        @Override
        public String toString() {
            return "Form";
        }
    }
}
