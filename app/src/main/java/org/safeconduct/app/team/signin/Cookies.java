package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.safeconduct.app.team.factor.Token;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Cookies that hold a token: gone with the browser, sent to us only and from our own pages only, and under TLS bound
/// to
/// this very host by their name.
public record Cookies(String plainName) {
    static final Cookies SIGN_IN = new Cookies("session");

    public Optional<Token> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Token(cookie.getValue()));
    }

    public void put(Token token, HttpServletRequest request, HttpServletResponse response) {
        write(token.words(), Duration.ofSeconds(-1), request, response);
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    private String name(HttpServletRequest request) {
        return (request.isSecure() ? "__Host-" : "") + plainName;
    }
}
