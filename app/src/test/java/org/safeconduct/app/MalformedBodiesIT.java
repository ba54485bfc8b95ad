package org.safeconduct.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.filing.Intake;
import org.safeconduct.app.filing.document.Certificate;
import org.safeconduct.app.filing.document.Certificates;
import org.safeconduct.app.filing.plan.Cover;
import org.safeconduct.app.filing.plan.Exhibits;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is sent to whichever address, the fault is never ours.
@AppTest
class MalformedBodiesIT {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private ResourceBundleMessageSource texts;

    @Autowired
    private People people;

    @Autowired
    private Intake intake;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Plans plans;

    @Autowired
    private Exhibits exhibits;

    @Autowired
    private Versions versions;

    private final JsonMapper json = JsonMapper.shared();
    private Badge nora;
    private Map<String, UUID> things;

    @BeforeEach
    void a_case_of_hers() {
        nora = office.engage(Role.ATTORNEY);
        things = Actor.as(nora.member(), () -> filled(office.team(nora)));
    }

    /// One of everything that an address may name.
    private Map<String, UUID> filled(UUID caseId) {
        var name = Spelling.Draft.whole(Spelling.Use.PAPERS, "Andrei Sokolov", "Passport");
        var held = new Cover.Held(Custody.State.NEVER_DETAINED, null, null);
        var cover = new Cover(
                FilingKind.EVIDENCE,
                "Evidence",
                LocalDate.EPOCH,
                Proceeding.REMOVAL,
                "",
                "",
                "",
                null,
                null,
                held,
                "",
                null);
        var statement =
                new Certificate.Statement(Certificate.Task.TRANSLATION, "Irina Belova", "", "", "ru", false, null, "");
        var filing = plans.begin(caseId, cover, Signing.open(), List.of());
        return Map.of(
                "caseId", caseId,
                "personId", people.add(caseId, PersonDetails.NOTHING, name),
                "documentId", document(caseId),
                "certificateId", certificates.add(caseId, statement, null),
                "filingId", filing,
                "exhibitId", exhibits.add(caseId, filing, "Identity"),
                "versionId",
                        versions.add(
                                caseId,
                                new Version(
                                        UUID.randomUUID(),
                                        filing,
                                        "Evidence",
                                        Purpose.FILING,
                                        1,
                                        3,
                                        Instant.EPOCH,
                                        List.of(),
                                        null)));
    }

    private UUID document(UUID caseId) {
        var file = new Intake.Incoming("passport.pdf", 4, new ByteArrayInputStream("%PDF".getBytes(UTF_8)));
        return ((Intake.Taken) intake.receive(caseId, file, "en")).document().id();
    }

    private Stream<Route> changing() {
        return Route.all(table).stream().filter(route -> route.method() != RequestMethod.GET);
    }

    private Stream<Route> forPrograms() {
        return changing().filter(route -> !route.isPage());
    }

    private MvcTestResult sent(Route route, MediaType kind, String body) {
        MockMvcRequestBuilder request = route.request(pages, things);
        return request.with(as(nora)).contentType(kind).content(body).exchange();
    }

    private static boolean isOurFault(MvcTestResult answer) {
        return answer.getUnresolvedException() != null || answer.getResponse().getStatus() >= 500;
    }

    private JsonNode description() {
        return read(pages.get().uri("/api/openapi.json").with(as(nora)).exchange());
    }

    private JsonNode read(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void a_body_that_is_no_object_is_refused_everywhere() {
        var wrong = new ArrayList<String>();
        changing()
                .forEach(route -> Spoiled.noObjects().forEach(body -> {
                    if (isOurFault(sent(route, MediaType.APPLICATION_JSON, body))) {
                        wrong.add("%s: %s".formatted(route, body));
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_a_program_spells_wrongly_is_its_own_fault_and_what_it_leaves_out_is_named() {
        var wrong = new ArrayList<String>();
        var description = description();
        forPrograms().forEach(route -> {
            for (var spoiled : spoiled(description, route)) {
                var answer = sent(route, MediaType.APPLICATION_JSON, spoiled.body());
                if (isOurFault(answer) || spoiled.missing() != null && !names(answer, spoiled.missing())) {
                    wrong.add("%s, %s".formatted(route, spoiled.what()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private List<Spoiled> spoiled(JsonNode description, Route route) {
        var operation = description
                .get("paths")
                .get(route.address())
                .get(route.method().name().toLowerCase(java.util.Locale.ROOT));
        var schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return Spoiled.of(schema, description.get("components").get("schemas"));
    }

    private boolean names(MvcTestResult answer, String missing) {
        return answer.getResponse().getStatus() == 400
                && read(answer).path("detail").asString("").contains(missing);
    }

    /// Each field of each form, under the name by which its label knows it.
    private List<String> fields() {
        return texts.getBasenameSet().stream()
                .flatMap(room -> ResourceBundle.getBundle(room).keySet().stream())
                .filter(key -> key.contains(".field."))
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .flatMap(field -> Stream.of(field, field + "-0", field + "Id"))
                .distinct()
                .toList();
    }

    @Test
    void nonsense_in_a_form_is_answered_with_the_form() {
        var wrong = new ArrayList<String>();
        var fields = fields();
        changing().filter(Route::isPage).forEach(route -> {
            for (var value :
                    List.of("", "nonsense", "-1", "99999999999999999999", "a\u0000b", "\ud800", "x".repeat(5_000))) {
                var request = route.request(pages, things).with(as(nora));
                fields.forEach(field -> request.param(field, value));
                if (isOurFault(request.exchange())) {
                    wrong.add("%s: %s".formatted(route, value.substring(0, Math.min(9, value.length()))));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /// In the form that comes back, and on every page of the case afterwards.
    @Test
    void markup_that_somebody_types_stays_letters() throws IOException {
        var fields = fields();
        var said = new HashMap<Boolean, List<String>>();
        var seen = Route.all(table).stream()
                .filter(Route::isPage)
                .sorted(Comparator.comparing(route -> route.method() == RequestMethod.GET));
        for (var route : (Iterable<Route>) seen::iterator) {
            var request = route.request(pages, things).with(as(nora));
            if (route.method() != RequestMethod.GET) {
                fields.forEach(field -> request.param(field, "\"'><script>alert(1)</script>"));
            }
            var body = request.exchange().getResponse().getContentAsString();
            if (body.contains("alert(1)")) {
                said.computeIfAbsent(body.contains("<script>alert"), _ -> new ArrayList<>())
                        .add(route.toString());
            }
        }
        assertThat(said.get(false)).hasSizeGreaterThan(20);
        assertThat(said.get(true)).isNull();
    }

    @Test
    void a_misspelled_property_is_named_instead_of_being_overlooked() {
        var route = forPrograms()
                .filter(each -> each.address().endsWith("/people"))
                .findFirst()
                .orElseThrow();
        assertThat(sent(route, MediaType.APPLICATION_JSON, "{\"detials\": {}}"))
                .hasStatus(400)
                .bodyText()
                .contains("detials");
    }
}
