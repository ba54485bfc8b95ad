package org.safeconduct.app.custody.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Six days without water, soap and medicine, each written down by itself.
@AppTest
class ConditionsIT {
    private static final Map<String, String> WATER = Map.of(
            "subject", "WATER",
            "deed", "OMISSION",
            "what", "Water only from a tap above the toilet.",
            "from", "2025-05-14",
            "verdict", "DEPARTS",
            "source", "Declaration, paragraph 6",
            "fear", "SOME",
            "hold", "true");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private Badge nora;
    private UUID caseId;

    @BeforeEach
    void a_case_is_opened() {
        nora = office.engage(Role.ATTORNEY);
        var name = new ClientName("Mykola", null, "Horbenko", null, "His card");
        var opening = new Opening(name, null, Stage.INTAKE, LocalDate.of(2026, 11, 20), Whereabouts.NEVER_HELD);
        caseId = Actor.as(nora.member(), () -> cases.open(opening));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = pages.post().uri("/cases/" + caseId + "/custody" + path);
        fields.forEach(request::param);
        return request.with(as(nora)).exchange();
    }

    private MvcTestResult page() {
        return pages.get().uri("/cases/" + caseId + "/custody").with(as(nora)).exchange();
    }

    private String stay(Map<String, String> where) {
        var fields = new HashMap<>(where);
        fields.putAll(Map.of("began", "2025-05-14", "ended", "2025-05-20", "source", "Declaration"));
        assertThat(post("/stays", fields)).hasStatus(HttpStatus.FOUND);
        return "/stays/" + id("custody_stay") + "/conditions";
    }

    private String cell() {
        return stay(Map.of("listed", "border-cell-san-diego"));
    }

    private UUID id(String table) {
        return office.sql()
                .sql("select id from %s where case_id = ?".formatted(table))
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    private static Map<String, String> with(String field, String answer) {
        var fields = new HashMap<>(WATER);
        fields.put(field, answer);
        return fields;
    }

    @Test
    void a_condition_stands_beside_the_rule_that_binds_the_place_on_that_day() {
        assertThat(post(cell(), WATER)).hasStatus(HttpStatus.FOUND);
        assertThat(page())
                .bodyText()
                .contains("Drinking water", "departs from the standard", "Clean drinking water is always at hand")
                .contains("CBP-04", "TEDS (October 2015), sec. 4.14", "Declaration, paragraph 6")
                .contains("on hold")
                .doesNotContain("illegal");
    }

    @Test
    void of_a_center_the_standard_is_named_with_how_we_know_that_it_binds() {
        assertThat(post(stay(Map.of("listed", "adelanto")), with("subject", "HYGIENE")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page()).bodyText().contains("National Detention Standards 2011", "last inspected against", "STD-21");
    }

    @Test
    void where_nobody_knows_what_binds_a_place_the_page_says_so() {
        var motel = stay(
                Map.of("place", "Motel", "kind", "DETENTION_CENTER", "authority", "ICE", "zone", "America/Chicago"));
        assertThat(post(motel, WATER)).hasStatus(HttpStatus.FOUND);
        assertThat(page()).bodyText().contains("know which standard binds this place");
    }

    @Test
    void a_standard_that_says_nothing_of_the_subject_is_not_made_to_say_something() {
        assertThat(post(cell(), with("subject", "LIGHT"))).hasStatus(HttpStatus.FOUND);
        assertThat(page()).bodyText().contains("has no rule on this yet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            what    ;            ; This is needed
            source  ;            ; This is needed
            from    ; 2025-02-30 ; Write a day as
            until   ; 2025-05-13 ; before it began
            people  ; many       ; Write a number of people
            people  ; 0          ; Write a number of people
            subject ; WEATHER    ; Choose one of the list
            """)
    void what_cannot_be_kept_is_answered_in_a_sentence(String field, String answer, String words) {
        assertThat(post(cell(), with(field, answer == null ? "" : answer)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(page()).bodyText().contains("Nothing has been written down.");
    }

    @Test
    void who_saves_an_older_version_sees_both() {
        post(cell(), WATER);
        var change = "/conditions/" + id("custody_condition");
        assertThat(post(change, with("version", "0"))).hasStatus(HttpStatus.FOUND);
        assertThat(post(change, with("version", "0"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_condition_is_taken_back_and_stays_in_the_records() {
        post(cell(), WATER);
        post("/conditions/" + id("custody_condition") + "/withdrawal", Map.of());
        assertThat(page()).bodyText().doesNotContain("tap above the toilet");
        assertThat(id("custody_condition_before")).isNotNull();
    }

    @Test
    void the_sheet_for_a_court_has_the_time_and_the_rules_and_nothing_that_is_the_teams() {
        post(cell(), with("fearWhy", "They said he would be moved"));
        assertThat(pages.get().uri("/cases/" + caseId + "/custody/court").with(as(nora)))
                .bodyText()
                .contains("at least 120 and at most 168 hours", "TEDS (October 2015), sec. 4.1")
                .doesNotContain("tap above the toilet", "would be moved", "on hold");
    }

    @Test
    void evidence_of_another_case_is_not_linked() {
        assertThat(post(cell(), with("item-" + UUID.randomUUID(), "true"))).hasStatus(HttpStatus.FOUND);
        assertThat(office.sql()
                        .sql("select count(*) from custody_condition_item where case_id = ?")
                        .param(caseId)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
