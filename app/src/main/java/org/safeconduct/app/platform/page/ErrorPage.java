package org.safeconduct.app.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a person reads when something could not be done. Tells nothing of the inside.
@Controller
class ErrorPage implements ErrorController {
    /// Where a request bears what could not be reached.
    static final String AWAY = ErrorPage.class.getName() + ".away";

    /// Those that have words of their own.
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 413, 429, 503);

    private final Faults faults;

    ErrorPage(Faults faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    @Admits(Duty.ANYONE)
    Object show(HttpServletRequest request) {
        var status = status(request);
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var away = request.getAttribute(AWAY);
        var fault = away == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : away;
        var number = number(request.getMethod() + " " + path, fault);
        if (path != null && path.startsWith("/api/")) {
            return ResponseEntity.of(ProblemDetail.forStatus(status)).build();
        }
        return Page.of("platform/error")
                .with("kind", away == null ? String.valueOf(kind(status)) : "away")
                .with("number", number)
                .as(status);
    }

    /// Empty where nothing went wrong on our side.
    private String number(String request, @Nullable Object fault) {
        return fault instanceof Throwable cause ? faults.enter(request, cause) : "";
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static int kind(HttpStatus status) {
        return TOLD.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
    }
}
