package org.safeconduct.app.claim.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.claim.gap.Gaps;
import org.safeconduct.app.claim.scope.Scopes;
import org.safeconduct.app.claim.tie.Ties;
import org.safeconduct.app.custody.CaseInCustody;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A client whose claim is mapped.
@AppTest
class ClaimIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private Scopes scopes;

    @Autowired
    private Ties ties;

    @Autowired
    private Gaps gaps;

    @Autowired
    private Items items;

    private CaseInCustody it;

    @BeforeEach
    void a_case() {
        it = new CaseInCustody(pages, office, cases);
    }

    private UUID paper(String name) {
        var content = new ByteArrayInputStream((name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        return Actor.as(
                it.attorney().member(),
                () -> items.receive(
                                it.id(), Arrival.original(name, Particulars.unknown("ru", Provenance.UNKNOWN)), content)
                        .id());
    }

    @Test
    void an_empty_map_says_what_to_do_first() {
        assertThat(it.get("/claim")).bodyText().contains("Nothing is claimed yet", "/claim/scope");
    }

    @Test
    void what_is_asked_for_brings_its_elements_with_citation_and_day() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        assertThat(it.get("/claim"))
                .bodyText()
                .contains("Harm suffered", "missing, unexplained", "8 USC 1101(a)(42)", "as of 2023-04-20", "confirm")
                .doesNotContain("Torture ahead");
    }

    @Test
    void a_ground_stands_on_the_map_in_the_words_of_the_team() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        it.post("/claim/grounds", "ground", "social-group", "words", "Вдовы дезертиров своего села");
        assertThat(it.get("/claim")).bodyText().contains("Particular social group", "Вдовы дезертиров своего села");
    }

    @Test
    void two_who_choose_at_once_do_not_undo_each_other() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        assertThat(it.post("/claim/scope", "torture", "true", "version", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody changed this meanwhile");
        assertThat(Actor.as(it.attorney().member(), () -> scopes.scope(it.id()).reliefs()))
                .containsExactly("asylum");
    }

    @Test
    void testimony_and_a_paper_of_somebody_else_make_the_state() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        it.post(
                "/claim/elements/harm/ties",
                "kind",
                "TESTIMONY",
                "place",
                "Declaration, paragraph 5",
                "proves",
                "He was beaten",
                "bearing",
                "HELPS");
        assertThat(it.get("/claim/elements/harm")).bodyText().contains("testimony only", "He was beaten", "the client");
        it.post(
                "/claim/elements/harm/ties",
                "kind",
                "EVIDENCE",
                "evidence",
                paper("clinic.pdf").toString(),
                "maker",
                "Trauma clinic",
                "proves",
                "A clinic saw the bruises",
                "bearing",
                "HELPS");
        assertThat(it.get("/claim/elements/harm")).bodyText().contains("corroborated by one source", "clinic.pdf");
    }

    @Test
    void what_hurts_stands_on_the_map_until_it_is_answered() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        it.post(
                "/claim/elements/protection/ties",
                "kind",
                "TESTIMONY",
                "place",
                "Border interview",
                "proves",
                "He passed nine countries",
                "bearing",
                "HURTS");
        assertThat(it.get("/claim")).bodyText().contains("contradicted");
        var tie = Actor.as(it.attorney().member(), () -> ties.list(it.id()).getFirst());
        it.post("/claim/ties/" + tie.id(), "answer", "In none had he a right to stay", "version", "0");
        assertThat(it.get("/claim/elements/protection"))
                .bodyText()
                .contains("In none had he a right to stay")
                .doesNotContain("no answer yet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            TESTIMONY ; place    ;                                      ; This is needed
            EVIDENCE  ; evidence ; 00000000-0000-4000-8000-000000000000 ; Choose one
            EVIDENCE  ; evidence ;                                      ; This is needed
            COUNTRY   ; country  ; 00000000-0000-4000-8000-000000000000 ; Choose one
            """)
    void a_tie_to_nothing_is_refused_with_a_sentence(String kind, String field, String written, String sentence) {
        assertThat(it.post(
                        "/claim/elements/harm/ties",
                        "kind",
                        kind,
                        field,
                        written == null ? "" : written,
                        "proves",
                        "Something",
                        "bearing",
                        "HELPS"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(sentence);
        assertThat(Actor.as(it.attorney().member(), () -> ties.list(it.id()))).isEmpty();
    }

    @Test
    void evidence_of_another_case_cannot_be_tied() {
        var other = new CaseInCustody(pages, office, cases, it.attorney(), "Oksana");
        var foreign = paper("clinic.pdf");
        assertThat(other.post(
                        "/claim/elements/harm/ties",
                        "kind",
                        "EVIDENCE",
                        "evidence",
                        foreign.toString(),
                        "proves",
                        "Something",
                        "bearing",
                        "HELPS"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void what_was_destroyed_leaves_the_map() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        it.post(
                "/claim/elements/harm/ties",
                "kind",
                "EVIDENCE",
                "evidence",
                paper("clinic.pdf").toString(),
                "maker",
                "Trauma clinic",
                "proves",
                "A clinic saw the bruises",
                "bearing",
                "HELPS");
        office.sql()
                .sql("update evidence_object set erased = now() where case_id = ?")
                .param(it.id())
                .update();
        assertThat(it.get("/claim")).hasStatusOk().bodyText().doesNotContain("clinic.pdf");
    }

    @Test
    void an_explained_gap_leaves_the_element_missing_and_explained() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        it.post("/claim/elements/harm/gaps", "missing", "Record of the clinic", "sought", "Asked twice");
        assertThat(it.get("/claim/elements/harm")).bodyText().contains("missing, unexplained", "Asked twice");
        var gap = Actor.as(it.attorney().member(), () -> gaps.list(it.id()).getFirst());
        it.post(
                "/claim/gaps/" + gap.id(),
                "missing",
                "Record of the clinic",
                "reason",
                "It burned down",
                "version",
                "0");
        assertThat(it.get("/claim/elements/harm")).bodyText().contains("missing, explained", "It burned down");
    }

    @Test
    void a_gap_written_by_two_at_once_shows_both_versions() {
        it.post("/claim/elements/harm/gaps", "missing", "Record of the clinic");
        var gap = Actor.as(it.attorney().member(), () -> gaps.list(it.id()).getFirst());
        it.post("/claim/gaps/" + gap.id(), "missing", "Record of the clinic", "reason", "Burned", "version", "0");
        assertThat(it.post("/claim/gaps/" + gap.id(), "missing", "Record", "reason", "Flooded", "version", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Burned", "Flooded");
    }

    @Test
    void a_gap_becomes_a_task() {
        it.post("/claim/elements/harm/gaps", "missing", "Record of the clinic");
        var gap = Actor.as(it.attorney().member(), () -> gaps.list(it.id()).getFirst());
        it.post("/claim/gaps/" + gap.id() + "/task");
        assertThat(it.get("/deadlines")).bodyText().contains("Record of the clinic");
    }

    @Test
    void the_summary_lists_witnesses_and_what_each_paper_is_for_on_a_page_and_for_word() throws IOException {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        it.post(
                "/claim/elements/harm/ties",
                "kind",
                "TESTIMONY",
                "place",
                "to be said at the hearing",
                "maker",
                "Марина",
                "proves",
                "She saw the bruises",
                "bearing",
                "HELPS");
        it.post(
                "/claim/elements/harm/ties",
                "kind",
                "EVIDENCE",
                "evidence",
                paper("clinic.pdf").toString(),
                "maker",
                "Trauma clinic",
                "proves",
                "A clinic saw the bruises",
                "bearing",
                "HELPS");
        assertThat(it.get("/claim/summary"))
                .bodyText()
                .contains("Марина", "She saw the bruises", "clinic.pdf", "/claim/summary/docx");
        var file = it.get("/claim/summary/docx").getResponse().getContentAsByteArray();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("Legal element summary", "Harm suffered", "8 USC 1101(a)(42)", "confirm")
                    .contains("She saw the bruises (to be said at the hearing)", "clinic.pdf", "Марина");
        }
    }

    @Test
    void an_element_that_the_law_does_not_know_is_not_found() {
        assertThat(it.get("/claim/elements/luck")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_map_speaks_spanish() {
        it.post("/claim/scope", "asylum", "true", "version", "0");
        assertThat(it.get("/claim", "es")).bodyText().contains("Daño sufrido", "falta, sin explicar");
    }

    @Test
    void whoever_only_reads_cases_sees_no_map() {
        var volunteer = office.engage(Role.VOLUNTEER);
        assertThat(pages.get().uri("/cases/" + it.id() + "/claim").with(as(volunteer)))
                .satisfies(answer -> assertThat(answer).hasStatus4xxClientError());
    }
}
