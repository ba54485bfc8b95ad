package org.safeconduct.app;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stands where an endpoint would begin and says that it was reached, so that nothing is done.
final class Probe implements HandlerInterceptor {
    static final int REACHED = 299;

    private static final String WANTED = Probe.class.getName();

    static RequestPostProcessor probing() {
        return request -> {
            request.setAttribute(WANTED, true);
            return request;
        };
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(WANTED) == null) {
            return true;
        }
        response.setStatus(REACHED);
        return false;
    }
}
