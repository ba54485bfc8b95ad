package org.safeconduct.app.custody.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What may be written down of stays, and what is answered where it can’t be.
@AppTest
class StaysIT {
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

    private MvcTestResult get(String path) {
        return pages.get().uri("/cases/" + caseId + path).with(as(nora)).exchange();
    }

    private static Map<String, String> cell(String began, String ended) {
        var fields = new HashMap<>(Map.of("listed", "border-cell-san-diego", "source", "Declaration"));
        fields.put("began", began);
        fields.put("ended", ended);
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new HashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private void keep(Map<String, String> fields) {
        assertThat(post("/stays", fields)).hasStatus(HttpStatus.FOUND);
    }

    private List<UUID> ids() {
        return office.sql()
                .sql("select id from custody_stay where case_id = ? and withdrawn is null order by began")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    @Test
    void a_stay_of_our_list_takes_its_name_its_kind_and_its_clock_from_there() {
        keep(cell("2025-05-14", "2025-05-20"));
        assertThat(get("/custody"))
                .bodyText()
                .contains("Border cell, San Diego Sector", "border cell", "Customs and Border Protection")
                .contains("clock of America/Los_Angeles", "at least 120 and at most 168 hours");
    }

    @Test
    void a_crossed_limit_shows_by_how_much_with_its_citation_and_its_date() {
        keep(cell("2025-05-14", "2025-05-20"));
        assertThat(get("/custody"))
                .bodyText()
                .contains(
                        "departs from the rule",
                        "at least 48 and at most 96 hours beyond",
                        "TEDS (October 2015), sec. 4.1")
                .contains("as of 2025-02-20", "confirm")
                .doesNotContain("illegal", "unlawful");
    }

    @Test
    void a_place_that_is_not_in_our_list_is_kept_by_its_name_and_said_to_be_unknown() {
        keep(Map.of(
                "place", "Motel by the road",
                "kind", "ICE_HOLD_ROOM",
                "authority", "ICE",
                "zone", "America/Chicago",
                "began", "2026-11-01",
                "source", "A call"));
        assertThat(get("/custody"))
                .bodyText()
                .contains("Motel by the road", "not in our list", "clock of America/Chicago");
    }

    @Test
    void such_a_place_needs_its_kind_its_authority_and_its_clock() {
        assertThat(post("/stays", Map.of("place", "Motel", "began", "2026-11-01", "source", "A call")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"kind-error\"", "id=\"authority-error\"", "id=\"zone-error\"", "value=\"Motel\"");
        assertThat(ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            2025-02-29 ; -     ; -          ; -     ; not a day of the calendar
            2025-05-14 ; -     ; 2025-05-13 ; -     ; before coming to it
            2025-05-14 ; 10:00 ; 2025-05-14 ; 09:00 ; before coming to it
            2026-11-24 ; -     ; -          ; -     ; lies ahead
            1925-05-14 ; -     ; -          ; -     ; can hardly be meant
            2025-03-09 ; 02:30 ; -          ; -     ; jumped over this hour
            2025-05-14 ; 25:00 ; -          ; -     ; not a time of day
            2025-05-14 ; -     ; -          ; 09:00 ; without its day
            -          ; -     ; -          ; -     ; This is needed
            """)
    void what_cannot_have_been_is_answered_in_a_sentence_and_nothing_is_kept(
            String began, String beganAt, String ended, String endedAt, String words) {
        var fields = new HashMap<>(Map.of("listed", "border-cell-san-diego", "source", "Declaration"));
        fields.put("began", began == null ? "" : began);
        fields.put("beganAt", beganAt == null ? "" : beganAt);
        fields.put("ended", ended == null ? "" : ended);
        fields.put("endedAt", endedAt == null ? "" : endedAt);
        assertThat(post("/stays", fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(ids()).isEmpty();
    }

    @Test
    void the_twenty_ninth_of_february_is_a_day_in_a_leap_year() {
        keep(cell("2024-02-29", "2024-03-01"));
    }

    @Test
    void nobody_is_in_two_places() {
        keep(cell("2025-05-14", "2025-05-20"));
        assertThat(post("/stays", with(cell("2025-05-19", "2025-05-25"), "listed", "adelanto")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("was at Border cell, San Diego Sector, from 2025-05-14 to 2025-05-20");
        assertThat(ids()).hasSize(1);
    }

    @Test
    void the_database_refuses_two_places_even_where_nobody_asked_first() {
        keep(cell("2025-05-14", "2025-05-20"));
        assertThatThrownBy(() -> office.sql().sql("""
                                insert into custody_stay (case_id, person_id, place, kind, zone, authority, began, source, during)
                                select case_id, person_id, 'Elsewhere', kind, zone, authority, began, source,
                                    tstzrange('2025-05-16Z', '2025-05-17Z') from custody_stay where case_id = ?""").param(caseId).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody_is_in_two_places");
    }

    @Test
    void a_stay_that_lasts_has_to_be_ended_before_another_begins() {
        keep(with(cell("2025-05-14", ""), "beganAt", "22:10"));
        assertThat(post("/stays", with(cell("2025-05-20", ""), "listed", "adelanto")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("has no end yet", "since 2025-05-14 22:10");
    }

    @Test
    void a_transfer_ends_the_stay_before_it_at_the_same_hour() {
        keep(cell("2025-05-14", ""));
        keep(with(cell("2025-05-20", ""), "listed", "adelanto", "transfer", "true", "beganAt", "16:40"));
        assertThat(get("/custody")).bodyText().contains("May 20, 2025</time>, 4:40", "transfer");
        assertThat(ids()).hasSize(2);
    }

    @Test
    void a_transfer_ends_no_stay_before_it_began() {
        keep(with(cell("2025-05-20", ""), "beganAt", "15:00"));
        var earlier = with(cell("2025-05-20", ""), "listed", "adelanto", "transfer", "true", "beganAt", "10:00");
        assertThat(post("/stays", earlier))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("has no end yet");
        assertThat(ids()).hasSize(1);
    }

    @Test
    void a_time_of_which_no_place_is_known_is_shown_and_not_refused() {
        keep(cell("2025-05-14", "2025-05-16"));
        keep(with(cell("2025-05-20", ""), "listed", "adelanto"));
        assertThat(get("/custody")).bodyText().contains("For 4 days before this no place is known");
    }

    @Test
    void the_list_of_cases_says_where_the_last_stay_is() {
        keep(cell("2025-05-14", "2025-05-20"));
        keep(with(cell("2025-05-20", ""), "listed", "adelanto"));
        assertThat(get("")).bodyText().contains("Adelanto ICE Processing Center", "2025-05-14");
    }

    @Test
    void who_saves_an_older_version_sees_both_and_loses_nothing() {
        keep(cell("2025-05-14", "2025-05-20"));
        var change = "/stays/" + ids().getFirst();
        assertThat(post(change, with(cell("2025-05-14", "2025-05-21"), "version", "0")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post(change, with(cell("2025-05-14", "2025-05-22"), "version", "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("May 21, 2025", "May 22, 2025");
    }

    @Test
    void the_seventy_two_hours_are_real_hours_where_the_clocks_change() {
        // from Friday noon to Monday noon over the night in which clocks go forward: 71 hours, not 72
        keep(with(cell("2025-03-07", "2025-03-10"), "beganAt", "12:00", "endedAt", "12:00"));
        assertThat(get("/custody"))
                .bodyText()
                .contains("71 hours", "Mar 10, 2025, 1:00", "Clocks on the wall changed in between")
                .doesNotContain("departs from the rule");
    }

    @Test
    void a_final_order_starts_the_reviews_of_custody() {
        keep(with(cell("2026-01-10", ""), "listed", "adelanto"));
        assertThat(post("/milestones", Map.of("what", "FINAL_ORDER", "day", "2026-06-01", "source", "Order")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/custody"))
                .bodyText()
                .contains(
                        "Custody review after 90 days",
                        "Aug 30, 2026",
                        "8 CFR 241.4",
                        "nothing is recorded that fulfilled it");
    }

    @Test
    void a_case_of_others_is_not_there() {
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(pages.get().uri("/cases/" + caseId + "/custody").with(as(stranger)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_page_speaks_spanish() {
        keep(cell("2025-05-14", "2025-05-20"));
        assertThat(pages.get()
                        .uri("/cases/" + caseId + "/custody")
                        .header("Accept-Language", "es")
                        .with(as(nora)))
                .bodyText()
                .contains("se aparta de la regla", "al menos 48 y como máximo 96 horas de más");
    }
}
