package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.factor.Token;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The second step, for members who have set up an authenticator.
@Controller
@RequestMapping("/sign-in/code")
class CodePage {
    private final Entrance entrance;
    private final SignIns signIns;
    private final Threshold threshold;

    CodePage(Entrance entrance, SignIns signIns, Threshold threshold) {
        this.entrance = entrance;
        this.signIns = signIns;
        this.threshold = threshold;
    }

    @GetMapping
    @Admits(Duty.ANYONE)
    Page show(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return signIns.findPending(pending(request)).isPresent() ? page(to, "") : Page.to("/sign-in");
    }

    @PostMapping
    @Admits(Duty.ANYONE)
    Page signIn(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (entrance.byCode(pending(request), code, Visitor.of(request))) {
            case Answer.Admitted(var token) -> threshold.cross(token, to, request, response);
            case Answer.Wait(var time) -> SignInPage.wait(page(to, "team.signin.wait"), time, response);
            case Answer.Expired _ -> Page.to("/sign-in");
            default -> page(to, "team.code.refused").as(HttpStatus.UNAUTHORIZED);
        };
    }

    private static Page page(String to, String fault) {
        return Page.of("team/code").with("to", to).with("fault", fault).with("wait", 0L);
    }

    private static Token pending(HttpServletRequest request) {
        return Cookies.SIGN_IN.find(request).orElse(new Token(""));
    }
}
