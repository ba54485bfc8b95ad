package org.safeconduct.app.team.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Members;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets programs in by their token. A token that is none is refused, never overlooked.
final class TokenDoor extends OncePerRequestFilter {
    static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final Members members;

    TokenDoor(ApiTokens tokens, Members members) {
        this.tokens = tokens;
        this.members = members;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var word = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length());
        var bearer = tokens.findBearer(word.strip());
        var member = bearer.flatMap(found -> members.findMember(found.member())).filter(Member::isActive);
        if (bearer.isEmpty() || member.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (changes(request) && bearer.get().scope() == ApiToken.Scope.READ) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"WRITE\"");
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            enter(member.get());
            chain.doFilter(request, response);
        }
    }

    private static boolean changes(HttpServletRequest request) {
        return !List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    private static void enter(Member member) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member.badge(), null, List.of()));
        SecurityContextHolder.setContext(context);
    }
}
