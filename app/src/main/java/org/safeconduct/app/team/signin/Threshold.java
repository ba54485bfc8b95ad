package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.factor.Token;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Changes what the browser holds when somebody comes in or goes out, and sends them on.
@Component
public class Threshold {
    private final CsrfCookies csrf;

    Threshold(CsrfCookies csrf) {
        this.csrf = csrf;
    }

    /// Nothing that the browser held before is good for anything afterwards.
    public Page cross(Token token, String to, HttpServletRequest request, HttpServletResponse response) {
        admit(token, request, response);
        return Page.to(destination(to));
    }

    /// For whoever is sent on by a script.
    public void admit(Token token, HttpServletRequest request, HttpServletResponse response) {
        Cookies.SIGN_IN.put(token, request, response);
        csrf.renew(request, response);
    }

    /// Where they wanted to go, if that is a page of ours.
    public static String destination(String to) {
        return isOurs(to) ? to : "/";
    }

    Page pause(Token token, String to, HttpServletRequest request, HttpServletResponse response) {
        Cookies.SIGN_IN.put(token, request, response);
        return Page.to(UriComponentsBuilder.fromPath("/sign-in/code")
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(to)
                .toUriString());
    }

    /// What the browser kept of our pages goes too.
    Page leave(HttpServletRequest request, HttpServletResponse response) {
        Cookies.SIGN_IN.clear(request, response);
        csrf.renew(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return Page.to("/sign-in");
    }

    /// A link must not send whoever signs in to another house: `//host` and `/\host` are addresses too.
    private static boolean isOurs(String address) {
        return address.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }
}
