package org.safeconduct.app;

import static org.safeconduct.app.Probe.REACHED;
import static org.safeconduct.app.Probe.probing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.token.ApiToken.Scope;
import org.safeconduct.app.team.token.ApiTokens;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;

/// What programs were answered: each address for them, with the token of each role in each scope, about a case of the
/// token's member, of somebody else's and of nobody's.
final class TokenMatrix {
    private final List<Route> routes;
    private final Map<Question, Integer> answers = new HashMap<>();

    private TokenMatrix(List<Route> routes) {
        this.routes = routes;
    }

    static TokenMatrix observed(List<Route> all, MockMvcTester pages, Office office, ApiTokens tokens) {
        var matrix =
                new TokenMatrix(all.stream().filter(route -> !route.isPage()).toList());
        for (var role : Role.values()) {
            var badge = office.engage(role);
            var cases = Whose.cases(office, badge);
            for (var scope : Scope.values()) {
                var word = Actor.as(badge.member(), () -> tokens.make(badge.member(), "Our calendar", scope));
                cases.forEach((whose, caseId) -> matrix.routes.forEach(route -> matrix.answers.put(
                        new Question(route, role, scope, whose),
                        route.request(pages, caseId)
                                .header("Authorization", "Bearer " + word)
                                .with(probing())
                                .exchange()
                                .getResponse()
                                .getStatus())));
            }
        }
        return matrix;
    }

    /// Answers that the endpoint's own declaration does not explain.
    List<String> surprises() {
        return answers.entrySet().stream()
                .filter(each -> each.getKey().declared() != each.getValue())
                .map(each -> each.getKey() + " was answered with " + each.getValue())
                .toList();
    }

    String table() {
        var roles = Stream.of(Role.values()).map(AccessTable::words).collect(Collectors.joining(" | "));
        var head = "| Method | Address | %s |\n|---|---|%s\n".formatted(roles, "---|".repeat(Role.values().length));
        return head + routes.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(Route route) {
        return Arrays.stream(Role.values())
                .map(role -> cell(route, role))
                .collect(Collectors.joining(" | ", "| %s | `%s` | ".formatted(route.method(), route.address()), " |"));
    }

    private String cell(Route route, Role role) {
        return Stream.of(Scope.values())
                .filter(scope ->
                        Integer.valueOf(REACHED).equals(answers.get(new Question(route, role, scope, Whose.OWN))))
                .findFirst()
                .map(scope -> scope == Scope.READ ? "read" : "write")
                .orElse("–");
    }

    private record Question(Route route, Role role, Scope scope, Whose whose) {
        int declared() {
            if (scope == Scope.READ && route.method() != RequestMethod.GET) {
                return 403;
            }
            if (route.duty().isAboutCase() && whose != Whose.OWN) {
                return 404;
            }
            return route.duty().admits(Set.of(role)) ? REACHED : 403;
        }
    }
}
