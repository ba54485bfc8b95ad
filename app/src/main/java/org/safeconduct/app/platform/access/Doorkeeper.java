package org.safeconduct.app.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.UriUtils;

/// Lets a request in when its endpoint admits the caller, and nobody else.
///
/// A case that is not the caller's answers as one that does not exist. A role that does not suffice on a case of
/// one's own is said so.
@Component
@Order(0)
public final class Doorkeeper implements HandlerInterceptor {
    private final CaseTeams teams;

    Doorkeeper(CaseTeams teams) {
        this.teams = teams;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        var refusal = handler instanceof HandlerMethod method ? refusal(method, request) : HttpStatus.FORBIDDEN;
        if (refusal == null) {
            return true;
        }
        if (refusal == HttpStatus.UNAUTHORIZED && isPage(request)) {
            askToSignIn(request, response);
        } else {
            response.sendError(refusal.value());
        }
        return false;
    }

    private @Nullable HttpStatus refusal(HandlerMethod method, HttpServletRequest request) {
        var admits = method.getMethodAnnotation(Admits.class);
        if (admits == null) {
            return HttpStatus.FORBIDDEN;
        }
        var duty = admits.value();
        if (duty.isOpenToAnyone()) {
            return null;
        }
        var badge = badge();
        if (badge == null) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (duty.isAboutCase() && !isOnTeam(request)) {
            return HttpStatus.NOT_FOUND;
        }
        return badge.may(duty) ? null : HttpStatus.FORBIDDEN;
    }

    /// The signed-in member, or null.
    public static @Nullable Badge badge() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Badge badge ? badge : null;
    }

    private boolean isOnTeam(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var named = variables == null ? null : variables.get("caseId");
        try {
            return named != null && teams.includesActor(UUID.fromString(named.toString()));
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    /// A part of a page is fetched by script: it is told to load the sign-in page as a whole.
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.setHeader(HttpHeaders.LOCATION, "/sign-in" + wayBack(request));
            response.setStatus(HttpStatus.SEE_OTHER.value());
        }
    }

    /// The page that was asked for, so that whoever signs in arrives there. A form that was sent is lost.
    private static String wayBack(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())
                || request.getRequestURI().equals("/")) {
            return "";
        }
        var query = request.getQueryString();
        return "?to="
                + UriUtils.encodeQueryParam(
                        query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                        StandardCharsets.UTF_8);
    }
}
