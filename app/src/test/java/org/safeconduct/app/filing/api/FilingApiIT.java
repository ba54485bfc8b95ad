package org.safeconduct.app.filing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.platform.api.Program.good;
import static org.safeconduct.app.platform.api.Program.read;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.platform.api.Program;
import org.safeconduct.app.team.token.ApiTokens;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a program does that a paralegal would do on the pages: files brought in and described, a filing begun, put in
/// order and marked as filed.
@AppTest
class FilingApiIT {
    private static final Path RECEIPT = Path.of("..", "samples", "eloy", "documents", "j2-fee-receipt.pdf");

    private static final String BEGINNING = """
            {"cover": {"kind": "EVIDENCE", "title": "Evidence in support", "day": "2026-04-02", "proceeding": "REMOVAL",
                       "city": "Eloy", "state": "Arizona", "courtAddress": "", "marks": "",
                       "held": {"custody": "DETAINED", "facility": "Eloy Detention Center", "since": "2026-03-02"}},
             "signing": {"name": "Nora Whitfield", "title": "Attorney", "organization": "", "address": "1 Main St",
                         "phone": "", "email": "nora@office.example", "eoirId": "", "bar": "", "proBono": true,
                         "served": "", "servedAt": "", "isSigned": false},
             "respondents": [{"given": "Andrei", "family": "Sokolov", "own": "Соколов Андрей", "aNumber": "241555013"}]}""";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Office office;
    private final MockMvcTester pages;
    private final ApiTokens tokens;
    private final Badge nora;
    private final UUID caseId;
    private final Program program;
    private final Versions versions;

    FilingApiIT(
            @Autowired Office office,
            @Autowired MockMvcTester pages,
            @Autowired ApiTokens tokens,
            @Autowired Versions versions) {
        this.office = office;
        this.pages = pages;
        this.tokens = tokens;
        this.nora = office.engage(Role.ATTORNEY);
        this.caseId = office.team(nora);
        this.program = new Program(pages, tokens, nora, caseId);
        this.versions = versions;
    }

    private JsonNode uploaded(String name) {
        return uploaded(program, name);
    }

    private static JsonNode uploaded(Program by, String name) {
        try {
            return good(by.call(
                    POST,
                    "/documents?language=ru&name=" + name,
                    MediaType.APPLICATION_OCTET_STREAM,
                    Files.readAllBytes(RECEIPT)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode begun() {
        return good(program.send(POST, "/filings", JSON.readTree(BEGINNING)));
    }

    private MvcTestResult described(JsonNode document, String title, int version) {
        var description = (ObjectNode) document.get("description").deepCopy();
        description.put("title", title);
        return program.send(PUT, "/documents/" + id(document), Map.of("description", description, "version", version));
    }

    private MvcTestResult arranged(JsonNode filing, Object... exhibits) {
        return program.send(
                PUT,
                "/filings/" + id(filing) + "/exhibits",
                Map.of("exhibits", List.of(exhibits), "revision", filing.get("revision")));
    }

    private static Map<String, Object> tab(String title, JsonNode... documents) {
        return Map.of(
                "title",
                title,
                "enclosures",
                java.util.stream.Stream.of(documents)
                        .map(each -> Map.of("document", id(each)))
                        .toList());
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asString();
    }

    @Test
    void a_file_that_was_sent_is_given_back_as_it_came() throws IOException {
        var document = uploaded("receipt.pdf");
        assertThat(program.get("/documents/" + id(document) + "/file")
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(Files.readAllBytes(RECEIPT));
    }

    @Test
    void a_file_with_nothing_in_it_is_refused() {
        assertThat(program.call(POST, "/documents?name=a.pdf", MediaType.APPLICATION_OCTET_STREAM, new byte[0]))
                .hasStatus(400);
    }

    @Test
    void what_was_read_of_a_document_can_be_sent_back() {
        var document = uploaded("receipt.pdf");
        var stored = good(described(document, "Fee receipt", 0));
        assertThat(stored.get("description").get("title").asString()).isEqualTo("Fee receipt");
        assertThat(stored.get("description").get("language").asString()).isEqualTo("ru");
    }

    @Test
    void whoever_is_second_gets_both_versions() {
        var document = uploaded("receipt.pdf");
        good(described(document, "First", 0));
        var late = described(document, "Second", 0);
        assertThat(late).hasStatus(409);
        assertThat(read(late).at("/stored/description/title").asString()).isEqualTo("First");
        assertThat(read(late).at("/sent/description/title").asString()).isEqualTo("Second");
    }

    @Test
    void a_program_is_told_what_a_person_would_be_told() {
        var document = uploaded("receipt.pdf");
        var description = (ObjectNode) document.get("description").deepCopy();
        description.put("title", "Receipt").put("date", "spring 2014");
        var answer = program.send(PUT, "/documents/" + id(document), Map.of("description", description, "version", 0));
        assertThat(answer).hasStatus(400).bodyText().contains("Write a year, a month or a day");
    }

    @Test
    void a_document_that_a_filing_needs_stays() {
        var document = uploaded("receipt.pdf");
        good(arranged(begun(), tab("Fees", document)));
        assertThat(program.send(DELETE, "/documents/" + id(document), Map.of())).hasStatus(400);
        assertThat(program.get("/documents/" + id(document))).hasStatusOk();
    }

    @Test
    void a_document_that_nothing_needs_can_be_taken_out() {
        var document = uploaded("receipt.pdf");
        assertThat(program.send(DELETE, "/documents/" + id(document), Map.of())).hasStatus(204);
        assertThat(program.get("/documents/" + id(document))).hasStatus(404);
    }

    @Test
    void a_filing_that_was_begun_is_read_back_and_can_be_sent_back() {
        var filing = (ObjectNode) begun();
        assertThat(filing.at("/respondents/0/aNumber").asString()).isEqualTo("241555013");
        var change = JSON.createObjectNode();
        for (var part : List.of("cover", "signing", "respondents", "version")) {
            change.set(part, filing.get(part));
        }
        ((ObjectNode) change.get("cover")).put("title", "Further evidence");
        var stored = good(program.send(PUT, "/filings/" + id(filing), change));
        assertThat(stored.at("/cover/title").asString()).isEqualTo("Further evidence");
        assertThat(program.send(PUT, "/filings/" + id(filing), change)).hasStatus(409);
    }

    @Test
    void a_cover_without_its_respondent_is_refused_in_words() {
        var sent = (ObjectNode) JSON.readTree(BEGINNING);
        sent.set("respondents", JSON.createArrayNode());
        assertThat(program.send(POST, "/filings", sent))
                .hasStatus(400)
                .bodyText()
                .contains("Family name");
    }

    @Test
    void exhibits_are_put_in_order_at_once() {
        var passport = uploaded("passport.pdf");
        var receipt = uploaded("receipt.pdf");
        var first = good(arranged(begun(), tab("Identity", passport), tab("Fees", receipt)));
        var turned = good(arranged(first, first.at("/exhibits/1"), first.at("/exhibits/0")));
        assertThat(turned.at("/exhibits/0/title").asString()).isEqualTo("Fees");
        assertThat(turned.at("/exhibits/0/id")).isEqualTo(first.at("/exhibits/1/id"));
        assertThat(turned.at("/exhibits/1/enclosures/0/document").asString()).isEqualTo(id(passport));
    }

    @Test
    void a_document_moves_to_another_tab_when_its_own_is_taken_out() {
        var passport = uploaded("passport.pdf");
        var filing = good(arranged(begun(), tab("Identity", passport), tab("Fees")));
        var kept = (ObjectNode) filing.at("/exhibits/1").deepCopy();
        kept.set("enclosures", filing.at("/exhibits/0/enclosures"));
        var after = good(arranged(filing, kept));
        assertThat(after.get("exhibits")).hasSize(1);
        assertThat(after.at("/exhibits/0/enclosures/0/id")).isEqualTo(filing.at("/exhibits/0/enclosures/0/id"));
    }

    @Test
    void an_order_made_from_an_older_one_changes_nothing() {
        var filing = begun();
        good(arranged(filing, tab("Identity")));
        var late = arranged(filing, tab("Fees"));
        assertThat(late).hasStatus(409);
        assertThat(read(late).at("/stored/exhibits/0/title").asString()).isEqualTo("Identity");
    }

    @Test
    void a_document_of_no_case_of_ours_is_not_there_and_nothing_changes() {
        var filing = good(arranged(begun(), tab("Identity")));
        var foreign = Map.of("title", "Fees", "enclosures", List.of(Map.of("document", UUID.randomUUID())));
        assertThat(arranged(filing, foreign)).hasStatus(404);
        assertThat(good(program.get("/filings/" + id(filing))).get("revision")).isEqualTo(filing.get("revision"));
    }

    @Test
    void forms_are_chosen_with_the_facts_that_fill_them() {
        var filing = begun();
        var forms = Map.of(
                "forms", List.of(Map.of("form", "I-589")), "facts", "person: {}", "revision", filing.get("revision"));
        var stored = good(program.send(PUT, "/filings/" + id(filing) + "/forms", forms));
        assertThat(stored.at("/forms/0/form").asString()).isEqualTo("I-589");
        assertThat(stored.get("facts").asString()).isEqualTo("person: {}");
    }

    @Test
    void a_version_is_marked_as_filed_and_a_draft_is_not() {
        var filing = begun();
        var submission = Map.of("filedOn", "2026-01-05", "receipt", "ECAS 4711");
        assertThat(program.send(POST, "/versions/" + assembled(filing, Purpose.DRAFT) + "/submissions", submission))
                .hasStatus(400)
                .bodyText()
                .contains("A draft is not filed");
        var filed =
                good(program.send(POST, "/versions/" + assembled(filing, Purpose.FILING) + "/submissions", submission));
        assertThat(filed.at("/submission/receipt").asString()).isEqualTo("ECAS 4711");
    }

    private UUID assembled(JsonNode filing, Purpose purpose) {
        var version = new Version(
                UUID.randomUUID(),
                UUID.fromString(id(filing)),
                "Evidence",
                purpose,
                1,
                3,
                Instant.EPOCH,
                List.of(),
                null);
        return Actor.as(nora.member(), () -> versions.add(caseId, version));
    }

    private static ObjectNode statement() {
        return (ObjectNode) JSON.readTree("""
                {"task": "TRANSLATION", "person": "Irina Belova", "address": "", "phone": "", "language": "ru",
                 "isSigned": false, "covers": ""}""");
    }

    @Test
    void a_translator_s_statement_is_added_and_changed() {
        var added = good(program.send(POST, "/certificates", Map.of("statement", statement())));
        var again = Map.of("statement", added.get("statement"), "version", added.get("version"));
        good(program.send(PUT, "/certificates/" + id(added), again));
        assertThat(program.send(PUT, "/certificates/" + id(added), again)).hasStatus(409);
    }

    @Test
    void a_file_of_another_case_carries_no_statement_here() {
        var elsewhere = new Program(pages, tokens, nora, office.team(nora));
        var foreign = id(uploaded(elsewhere, "receipt.pdf"));
        var statement = statement().put("file", foreign);
        assertThat(program.send(POST, "/certificates", Map.of("statement", statement)))
                .hasStatus(400);
    }
}
