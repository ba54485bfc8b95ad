package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The door: a login and a password, or a passkey.
@Controller
class SignInPage {
    private final Entrance entrance;
    private final SignIns signIns;
    private final Threshold threshold;
    private final Settings settings;

    SignInPage(Entrance entrance, SignIns signIns, Threshold threshold, Settings settings) {
        this.entrance = entrance;
        this.signIns = signIns;
        this.threshold = threshold;
        this.settings = settings;
    }

    @GetMapping("/sign-in")
    @Admits(Duty.ANYONE)
    Page show(@RequestParam(defaultValue = "/") String to) {
        return SignedIn.present().isPresent() ? Page.to("/") : page(to, "", "");
    }

    @PostMapping("/sign-in")
    @Admits(Duty.ANYONE)
    Page signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (entrance.byPassword(login, password, Visitor.of(request))) {
            case Answer.Admitted(var token) -> threshold.cross(token, to, request, response);
            case Answer.CodeAsked(var token) -> threshold.pause(token, to, request, response);
            case Answer.Wait(var time) -> wait(page(to, login, "team.signin.wait"), time, response);
            default -> page(to, login, "team.signin.refused").as(HttpStatus.UNAUTHORIZED);
        };
    }

    private Page page(String to, String login, String fault) {
        return Page.of("team/sign_in")
                .with("to", to)
                .with("login", login)
                .with("fault", fault)
                .with("wait", 0L)
                .with("passkeyHost", settings.address().getHost());
    }

    /// Says how long, in whole minutes that are not too short.
    static Page wait(Page page, Duration time, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(time.plusMillis(999).toSeconds()));
        return page.with("wait", time.plusSeconds(59).toMinutes()).as(HttpStatus.TOO_MANY_REQUESTS);
    }

    @PostMapping("/sign-out")
    @Admits(Duty.SIGNED_IN)
    Page signOut(HttpServletRequest request, HttpServletResponse response) {
        SignedIn.present().ifPresent(signIns::signOut);
        return threshold.leave(request, response);
    }
}
