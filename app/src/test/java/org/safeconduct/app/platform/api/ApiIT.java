package org.safeconduct.app.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.token.ApiToken.Scope;
import org.safeconduct.app.team.token.ApiTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class ApiIT {
    private static final String SOKOLOV = """
            {"client": {"given": "Andrei", "middle": "Viktorovich", "family": "Sokolov",
                        "own": "Соколов Андрей Викторович", "source": "Internal passport"},
             "aNumber": "A 241-555-013", "stage": "BEFORE_THE_JUDGE", "opened": "2026-03-09",
             "whereabouts": {"custody": "DETAINED", "since": "2026-03-02", "facility": "Eloy Detention Center"}}""";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private final JsonMapper json = JsonMapper.shared();
    private Badge nora;
    private String reads;
    private String writes;

    @BeforeEach
    void two_tokens() {
        nora = office.engage(Role.ATTORNEY);
        reads = token(Scope.READ);
        writes = token(Scope.WRITE);
    }

    private String token(Scope scope) {
        return Actor.as(nora.member(), () -> tokens.make(nora.member(), "Our calendar", scope));
    }

    private MvcTestResult call(HttpMethod method, String path, String token, String body) {
        return pages.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(method, path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MvcTestResult get(String path) {
        return call(HttpMethod.GET, path, reads, "");
    }

    private JsonNode read(MvcTestResult answer) {
        try {
            return json.readTree(answer.getResponse().getContentAsByteArray());
        } catch (RuntimeException e) {
            throw new AssertionError(e);
        }
    }

    private String opened() {
        var answer = call(HttpMethod.POST, "/api/cases", writes, SOKOLOV);
        assertThat(answer).hasStatusOk();
        return read(answer).get("id").asString();
    }

    @Test
    void a_case_that_was_opened_is_read_back() {
        var file = read(get("/api/cases/" + opened()));
        assertThat(file.get("name").asString()).isEqualTo("Sokolov, Andrei Viktorovich");
        assertThat(file.get("aNumber").asString()).isEqualTo("A 241-555-013");
        assertThat(file.get("whereabouts").get("since").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void the_list_is_searched_as_on_the_page() {
        opened();
        assertThat(read(pages.get()
                                .uri("/api/cases")
                                .param("q", "соколов")
                                .with(as(nora))
                                .exchange())
                        .get("cases"))
                .hasSize(1);
    }

    @Test
    void people_stand_with_their_spellings() {
        var people = read(get("/api/cases/" + opened() + "/people"));
        assertThat(people.get(0).get("spellings").get(1).get("spelled").asString())
                .isEqualTo("Соколов Андрей Викторович");
    }

    @Test
    void who_saves_over_an_older_version_is_answered_with_both() {
        var id = opened();
        var change = """
                {"name": "%s", "whereabouts": {"custody": "NEVER_DETAINED"}, "version": 0}""";
        assertThat(call(HttpMethod.PUT, "/api/cases/" + id, writes, change.formatted("First")))
                .hasStatusOk();
        var late = call(HttpMethod.PUT, "/api/cases/" + id, writes, change.formatted("Second"));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(read(late).at("/stored/name").asString()).isEqualTo("First");
        assertThat(read(late).at("/sent/name").asString()).isEqualTo("Second");
    }

    @Test
    void a_token_for_reading_changes_nothing() {
        assertThat(call(HttpMethod.POST, "/api/cases", reads, SOKOLOV)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_token_that_is_none_is_refused() {
        assertThat(call(HttpMethod.GET, "/api/cases", "safeconduct_guess", "")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_token_ends_by_itself() {
        clock.pass(Duration.ofDays(91));
        assertThat(get("/api/cases")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_token_opens_no_page() {
        assertThat(get("/cases")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void nobody_gets_in_without() {
        assertThat(pages.get().uri("/api/cases")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void somebody_else_s_case_is_not_there() {
        var id = opened();
        nora = office.engage(Role.ATTORNEY);
        assertThat(call(HttpMethod.GET, "/api/cases/" + id, token(Scope.READ), ""))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThat(call(HttpMethod.POST, "/api/cases", writes, SOKOLOV.replace("A 241-555-013", "A 24")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_token_is_shown_once_and_its_hash_alone_is_kept() {
        var page = pages.post()
                .uri("/account/tokens")
                .param("name", "Our calendar")
                .param("scope", "READ")
                .with(as(nora))
                .exchange();
        assertThat(page).bodyText().contains("safeconduct_");
        assertThat(pages.get().uri("/account/tokens").with(as(nora)))
                .bodyText()
                .contains("Our calendar")
                .doesNotContain("safeconduct_");
    }

    @Test
    void every_route_is_described() {
        var paths = read(get("/api/openapi.json")).get("paths");
        assertThat(routes.getHandlerMethods().keySet().stream()
                        .flatMap(route -> route.getPatternValues().stream())
                        .filter(path -> path.startsWith("/api/"))
                        .distinct())
                .isNotEmpty()
                .allMatch(paths::has);
    }

    @Test
    void the_description_names_every_variable_and_refers_to_nothing_that_is_missing() {
        var answer = get("/api/openapi.json");
        var description = read(answer);
        assertThat(description.get("openapi").asString()).isEqualTo("3.1.0");
        var schemas = description.get("components").get("schemas");
        Pattern.compile("#/components/schemas/(\\w+)")
                .matcher(description.toString())
                .results()
                .forEach(reference -> assertThat(schemas.has(reference.group(1)))
                        .as(reference.group(1))
                        .isTrue());
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> Pattern.compile("\\{(\\w+)}")
                                .matcher(path.getKey())
                                .results()
                                .forEach(variable -> assertThat(
                                                operation.get("parameters").toString())
                                        .contains("\"" + variable.group(1) + "\""))));
        assertThat(schemas.get("CaseFile").get("required").toString())
                .contains("name")
                .doesNotContain("closed");
    }

    @Test
    void nobody_s_token_is_ended_by_somebody_else() {
        var julian = office.engage(Role.ATTORNEY);
        var id = Actor.as(nora.member(), () -> tokens.list(nora.member()))
                .getFirst()
                .id();
        pages.post().uri("/account/tokens/" + id + "/end").with(as(julian)).exchange();
        assertThat(get("/api/cases")).hasStatusOk();
    }
}
