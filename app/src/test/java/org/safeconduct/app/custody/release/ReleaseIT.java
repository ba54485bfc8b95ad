package org.safeconduct.app.custody.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.CaseInCustody;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A client who is held in Adelanto and wants to go home.
@AppTest
class ReleaseIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseInCustody it;

    @BeforeEach
    void in_adelanto() {
        it = new CaseInCustody(pages, office, cases);
        it.stay("adelanto", "2026-03-02");
    }

    private static String[] asked(String... more) {
        var fields = new LinkedHashMap<>(Map.of(
                "what", "Parole to his cousin’s house",
                "of", "Los Angeles field office",
                "asked", "2026-08-03",
                "outcome", "WAITING",
                "source", "Letter of August 3, 2026"));
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private void fact(String word, String day) {
        it.post("/deadlines/facts", "sort", "EVENT", "word", word, "day", day, "served", "UNKNOWN", "source", "Order");
    }

    private void circumstance(String choice) {
        it.post("/deadlines/facts", "sort", "CIRCUMSTANCE", "word", choice, "source", "Declaration");
    }

    @Test
    void a_way_is_never_answered_yes_or_no_but_with_its_reasons_and_their_authority() {
        circumstance("apprehended=port");
        circumstance("entry=port-of-entry");
        assertThat(it.get("/custody/release"))
                .bodyText()
                .contains("arriving alien", "8 CFR 1003.19(h)(2)", "closed", "LAW-13", "confirm");
    }

    @Test
    void where_facts_are_missing_it_says_which() {
        assertThat(it.get("/custody/release")).bodyText().contains("facts are missing", "the manner of entry");
    }

    @Test
    void what_comes_after_a_win_is_not_reached_before_one_is_recorded() {
        assertThat(it.get("/custody/release")).bodyText().contains("the judge’s grant of asylum");
        fact("grant", "2026-11-10");
        assertThat(it.get("/custody/release"))
                .bodyText()
                .contains("ICE may let a person go on the day of the grant")
                .doesNotContain("Not reached before this is recorded: the judge’s grant of asylum");
    }

    /// It is their time that runs after a win, and not ours.
    @Test
    void after_a_win_the_governments_time_to_appeal_runs() {
        fact("oral-decision", "2026-11-10");
        fact("grant", "2026-11-10");
        assertThat(it.get("/custody/release"))
                .bodyText()
                .contains("The government's time to appeal a grant", "datetime=\"2026-12-10\"")
                .doesNotContain("Appeal to the Board</span>");
    }

    @Test
    void a_request_shows_what_was_asked_of_whom_when_the_answer_the_obstacle_and_what_comes_next() {
        assertThat(it.post(
                        "/custody/release/parole",
                        asked(
                                "outcome", "DENIED",
                                "answered", "2026-08-14",
                                "answer", "No further explanation",
                                "obstacle", "no-reason",
                                "next", "Ask again with the doctor’s letter",
                                "nextBy", "2026-12-01")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/custody/release"))
                .bodyText()
                .contains("Parole to his cousin’s house", "Los Angeles field office", "Aug 3, 2026", "Aug 14, 2026")
                .contains("denied", "No further explanation", "No reason was given", "by Dec 1, 2026");
    }

    @Test
    void the_next_step_waits_in_the_calendar() {
        it.post("/custody/release/parole", asked("next", "Ask again", "nextBy", "2026-12-01"));
        assertThat(pages.get().uri("/calendar").with(as(it.attorney())))
                .bodyText()
                .contains("Next step to release:", "Ask again", "Dec 1, 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            what     ;            ; This is needed
            of       ;            ; This is needed
            asked    ;            ; This is needed
            asked    ; 2026-12-24 ; lies ahead
            asked    ; 2026-02-30 ; not a day of the calendar
            asked    ; 1926-02-03 ; can hardly be meant
            answered ; 2026-08-10 ; Say how it was answered
            outcome  ; DENIED     ; on which day this answer came
            outcome  ; PERHAPS    ; Choose
            obstacle ; weather    ; Choose
            nextBy   ; 2026-12-01 ; without what has to be done
            source   ;            ; This is needed
            """)
    void what_cannot_be_is_answered_in_a_sentence_and_nothing_is_kept(String field, String value, String words) {
        assertThat(it.post("/custody/release/parole", asked(field, value == null ? "" : value)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(it.ids("custody_request")).isEmpty();
    }

    @Test
    void no_answer_comes_before_the_question() {
        assertThat(it.post("/custody/release/parole", asked("outcome", "DENIED", "answered", "2026-08-02")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("before it was asked");
    }

    @Test
    void a_bond_that_is_granted_starts_the_time_in_which_it_can_be_frozen() {
        assertThat(it.post("/custody/release/bond", asked("outcome", "GRANTED", "answered", "2026-11-20")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/deadlines")).bodyText().contains("LAW-14A", "a request for release");
    }

    @Test
    void a_grant_that_moves_to_another_day_shows_what_moves_and_saves_nothing() {
        it.post("/custody/release/bond", asked("outcome", "GRANTED", "answered", "2026-11-20"));
        var address = "/custody/release/requests/" + it.ids("custody_request").getFirst();
        var later = asked("outcome", "GRANTED", "answered", "2026-11-23", "version", "0");
        assertThat(it.post(address, later)).hasStatusOk().bodyText().contains("LAW-14A", "later");
        assertThat(it.journal("CUSTODY_REQUEST_CHANGED")).isZero();
        assertThat(it.agree(address, later)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void who_saves_an_older_version_sees_both_and_loses_nothing() {
        it.post("/custody/release/parole", asked());
        var address = "/custody/release/requests/" + it.ids("custody_request").getFirst();
        it.post(address, asked("answer", "First", "version", "0"));
        assertThat(it.post(address, asked("answer", "Second", "version", "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("First", "Second");
    }

    @Test
    void a_request_taken_back_leaves_the_page_and_stays_in_the_records() {
        it.post("/custody/release/parole", asked());
        var address = "/custody/release/requests/" + it.ids("custody_request").getFirst();
        assertThat(it.post(address + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/custody/release")).bodyText().doesNotContain("Parole to his cousin");
        assertThat(office.sql()
                        .sql("select count(*) from custody_request_before where case_id = ?")
                        .param(it.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_way_that_does_not_exist_is_not_there() {
        assertThat(it.post("/custody/release/tunnel", asked())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_case_of_others_is_not_there() {
        assertThat(pages.get().uri("/cases/" + it.id() + "/custody/release").with(as(office.engage(Role.ATTORNEY))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_page_speaks_spanish() {
        assertThat(it.get("/custody/release", "es"))
                .bodyText()
                .contains("Escalera de salida", "Hábeas corpus en la corte federal");
    }
}
