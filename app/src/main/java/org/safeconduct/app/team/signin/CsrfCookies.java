package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Keeps what proves that a form was sent from a page of ours in a cookie, so that nothing has to be remembered about
/// people who have not signed in. Under TLS no neighbouring host can plant it.
@Component
final class CsrfCookies implements CsrfTokenRepository {
    private final CsrfTokenRepository plain = cookie("csrf");
    private final CsrfTokenRepository sealed = cookie("__Host-csrf");

    private static CsrfTokenRepository cookie(String name) {
        var cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return cookies;
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.isSecure() ? sealed : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    /// Another one for whoever signs in or out: one that was known before is worth nothing afterwards.
    void renew(HttpServletRequest request, HttpServletResponse response) {
        saveToken(null, request, response);
    }
}
