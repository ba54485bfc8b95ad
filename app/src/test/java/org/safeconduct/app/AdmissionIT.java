package org.safeconduct.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;
import static org.safeconduct.app.Office.fromOurPage;
import static org.safeconduct.app.Probe.REACHED;
import static org.safeconduct.app.Probe.probing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.token.ApiTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address, by everybody, about a case of their own, of others and of nobody: exactly those get through whom the
/// endpoint names.
@AppTest
class AdmissionIT {
    /// Adding one is a decision: whoever does it asks somebody else first.
    private static final List<String> OPEN_TO_THE_WORLD = List.of(
            "GET /calendar/feed/{word}",
            "GET /error",
            "GET /first/{token}",
            "POST /first/{token}",
            "POST /preferences",
            "GET /sign-in",
            "POST /sign-in",
            "GET /sign-in/code",
            "POST /sign-in/code",
            "POST /sign-in/passkey",
            "POST /sign-in/passkey/options",
            "GET /welcome/{token}",
            "POST /welcome/{token}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private ApiTokens tokens;

    private static @Nullable TokenMatrix observed;

    private List<Route> routes;

    @BeforeEach
    void readTable() {
        routes = Route.all(table);
    }

    @Test
    void every_endpoint_says_whom_it_admits() {
        assertThat(routes).filteredOn(route -> route.admits() == null).isEmpty();
    }

    @Test
    void what_is_open_to_the_world_is_a_short_list() {
        assertThat(routes)
                .filteredOn(route -> route.duty().isOpenToAnyone())
                .extracting(Route::toString)
                .containsExactlyElementsOf(OPEN_TO_THE_WORLD);
    }

    @Test
    void an_endpoint_about_a_case_names_it_and_no_other_endpoint_does() {
        assertThat(routes)
                .allSatisfy(route ->
                        assertThat(route.namesCase()).isEqualTo(route.duty().isAboutCase()));
    }

    @Test
    void whoever_has_not_signed_in_is_asked_to() {
        var refused = new ArrayList<String>();
        for (var route : routes) {
            var status = route.request(pages, UUID.randomUUID())
                    .with(fromOurPage())
                    .with(probing())
                    .exchange()
                    .getResponse()
                    .getStatus();
            if (status != expectedOfStranger(route)) {
                refused.add("%s answers a stranger with %d".formatted(route, status));
            }
        }
        assertThat(refused).isEmpty();
    }

    private static int expectedOfStranger(Route route) {
        return route.duty().isOpenToAnyone() ? REACHED : route.isPage() ? 303 : 401;
    }

    @Test
    void every_role_reaches_exactly_what_is_its_own() {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var badge = office.engage(role);
            var whose = Whose.cases(office, badge);
            for (var route : routes) {
                for (var about : Whose.values()) {
                    int status = answer(route, badge, whose.get(about));
                    if (status != expected(route.duty(), role, about)) {
                        wrong.add("%s about %s answers %s with %d".formatted(route, about, role, status));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int answer(Route route, Badge badge, UUID caseId) {
        return route.request(pages, caseId)
                .with(as(badge))
                .with(probing())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static int expected(Duty duty, Role role, Whose about) {
        if (duty.isAboutCase() && about != Whose.OWN) {
            return 404;
        }
        return duty.admits(java.util.Set.of(role)) ? REACHED : 403;
    }

    /// Observed once, because it takes thousands of requests.
    private TokenMatrix matrix() {
        if (observed == null) {
            observed = TokenMatrix.observed(routes, pages, office, tokens);
        }
        return observed;
    }

    @Test
    void a_program_reaches_what_its_member_may_do_within_the_scope_of_its_token() {
        assertThat(matrix().surprises()).isEmpty();
    }

    /// Rewritten by `-Dsafeconduct.rewrite=true`.
    @Test
    void the_table_in_the_documentation_says_the_same() throws IOException {
        var file = Checkout.ROOT.resolve("docs/access.md");
        var written = AccessTable.of(routes, matrix());
        if (Boolean.getBoolean("safeconduct.rewrite")) {
            Files.writeString(file, written);
        }
        assertThat(file)
                .as("docs/access.md; -Dsafeconduct.rewrite=true writes it anew")
                .hasContent(written);
    }

    @Test
    void every_duty_is_somebodys() {
        assertThat(Arrays.stream(Duty.values()))
                .allMatch(duty -> Arrays.stream(Role.values()).anyMatch(role -> duty.admits(java.util.Set.of(role))));
    }
}
