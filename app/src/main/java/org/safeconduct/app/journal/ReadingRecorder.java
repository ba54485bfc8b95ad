package org.safeconduct.app.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Writes every reading of a case down before the page is made: no entry, no page.
@Component
@Order(1)
final class ReadingRecorder implements HandlerInterceptor {
    private final Journal journal;

    ReadingRecorder(Journal journal) {
        this.journal = journal;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod()) && isAboutCase(handler)) {
            var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            journal.enterReading(UUID.fromString(String.valueOf(variables.get("caseId"))), String.valueOf(route));
        }
        return true;
    }

    private static boolean isAboutCase(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return false;
        }
        var admits = method.getMethodAnnotation(Admits.class);
        return admits != null && admits.value().isAboutCase();
    }
}
