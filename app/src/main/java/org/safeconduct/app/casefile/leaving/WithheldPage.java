package org.safeconduct.app.casefile.leaving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Teams;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/// What is told wherever something that is kept back was about to leave: whom to ask, and nothing else.
@ControllerAdvice
class WithheldPage {
    /// The state of the database's own refusal.
    private static final String REFUSED = "SC403";

    private final Cases cases;
    private final Teams teams;

    WithheldPage(Cases cases, Teams teams) {
        this.cases = cases;
        this.teams = teams;
    }

    @ExceptionHandler(Withheld.class)
    Object tell(HttpServletRequest request, Withheld withheld) {
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, withheld.getMessage()))
                    .build();
        }
        return Page.of("casefile/withheld")
                .with("file", cases.caseFile(withheld.caseId()))
                .with(
                        "leads",
                        teams.list(withheld.caseId()).stream()
                                .filter(member -> member.isActive() && member.may(Duty.LEAD_CASE))
                                .map(Member::name)
                                .toList())
                .as(HttpStatus.CONFLICT);
    }

    /// The database refused what no room had asked about.
    @ExceptionHandler(UncategorizedSQLException.class)
    Object tell(HttpServletRequest request, UncategorizedSQLException refused) {
        var cause = refused.getSQLException();
        if (cause != null
                && REFUSED.equals(cause.getSQLState())
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("caseId") instanceof String caseId) {
            return tell(request, new Withheld(UUID.fromString(caseId)));
        }
        throw refused;
    }
}
