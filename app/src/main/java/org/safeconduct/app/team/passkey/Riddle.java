package org.safeconduct.app.team.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.safeconduct.app.team.factor.Token;
import org.safeconduct.app.team.signin.Cookies;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/// The riddle of the browser that sends a request, known by a cookie.
@Component
class Riddle {
    private static final Cookies COOKIE = new Cookies("riddle");

    private final Riddles riddles;

    Riddle(Riddles riddles) {
        this.riddles = riddles;
    }

    Bytes pose(HttpServletRequest request, HttpServletResponse response) {
        var browser = Token.random();
        COOKIE.put(browser, request, response);
        return riddles.pose(browser);
    }

    /// Good once, whatever comes of it.
    Optional<Bytes> take(HttpServletRequest request, HttpServletResponse response) {
        var posed = COOKIE.find(request).flatMap(riddles::take);
        COOKIE.clear(request, response);
        return posed;
    }
}
