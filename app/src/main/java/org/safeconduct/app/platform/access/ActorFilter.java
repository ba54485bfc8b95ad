package org.safeconduct.app.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.app.platform.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Makes the signed-in member the actor of the request. Comes after the framework's own filters.
@Component
@Order(0)
final class ActorFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var badge = Doorkeeper.badge();
        if (badge == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Actor.as(badge.member(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    /// An error page is drawn for the same member.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
