package org.safeconduct.app.custody.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

/// A client who is held in Adelanto since March 2, 2026, and hard to reach there.
@AppTest
class AccessIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseInCustody it;
    private UUID adelanto;

    @BeforeEach
    void in_adelanto() {
        it = new CaseInCustody(pages, office, cases);
        adelanto = it.stay("adelanto", "2026-03-02");
    }

    private String[] refused(String... more) {
        return fields(
                Map.of(
                        "kind", "CALL_REFUSED",
                        "stay", adelanto.toString(),
                        "day", "2026-06-22",
                        "words", "The legal call that was booked was not put through.",
                        "who", "Our paralegal",
                        "verdict", "DEPARTS"),
                more);
    }

    private static String[] searched(String... more) {
        return fields(
                Map.of(
                        "where", "ONLINE_LOCATOR",
                        "searched", "2026-03-03",
                        "spelling", "Gorbenko, Nikolai",
                        "result", "NOT_FOUND"),
                more);
    }

    private static String[] fields(Map<String, String> fields, String... more) {
        var all = new LinkedHashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void an_act_stands_with_its_day_its_place_its_witness_and_the_standard_it_departs_from() {
        assertThat(it.post("/custody/access/hindrances", refused())).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/custody/access"))
                .bodyText()
                .contains("Call refused", "not put through", "Jun 22, 2026", "Adelanto ICE Processing Center")
                .contains("Our paralegal", "departs from the standard", "STD-10", "PBNDS 2011, sec. 5.6", "confirm")
                .doesNotContain("illegal", "unlawful");
    }

    @Test
    void opened_mail_stands_beside_the_rule_on_mail() {
        it.post("/custody/access/hindrances", refused("kind", "MAIL_OPENED", "words", "Opened"));
        assertThat(it.get("/custody/access")).bodyText().contains("STD-24", "PBNDS 2011, sec. 5.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            kind    ; PERHAPS    ; Choose
            stay    ; nowhere    ; Choose
            day     ;            ; This is needed
            day     ; 2026-11-24 ; lies ahead
            day     ; 2026-02-01 ; the client was not at Adelanto
            day     ; 2026-02-30 ; not a day of the calendar
            at      ; 25:00      ; not a time of day
            words   ;            ; This is needed
            who     ;            ; This is needed
            verdict ; ILLEGAL    ; Choose
            """)
    void an_act_that_cannot_be_is_answered_in_a_sentence_and_nothing_is_kept(String field, String value, String words) {
        assertThat(it.post("/custody/access/hindrances", refused(field, value == null ? "" : value)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(it.ids("custody_hindrance")).isEmpty();
    }

    @Test
    void not_found_is_dated_and_says_under_which_spelling() {
        assertThat(it.post("/custody/access/searches", searched("searchedAt", "08:15")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/custody/access"))
                .bodyText()
                .contains("Mar 3, 2026", "8:15", "ICE locator online", "Gorbenko, Nikolai", "not found");
    }

    @Test
    void a_spelling_of_the_clients_name_that_nobody_tried_is_named() {
        assertThat(it.get("/custody/access")).bodyText().contains("Not tried yet:", "Mykola Horbenko");
        it.post("/custody/access/searches", searched("spelling", "mykola horbenko"));
        assertThat(it.get("/custody/access")).bodyText().doesNotContain("Not tried yet:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            where    ; MOON       ; Choose
            searched ;            ; This is needed
            searched ; 2026-11-24 ; lies ahead
            spelling ;            ; under which spelling
            result   ; PERHAPS    ; Choose
            """)
    void a_search_that_cannot_be_is_answered_in_a_sentence_and_nothing_is_kept(
            String field, String value, String words) {
        assertThat(it.post("/custody/access/searches", searched(field, value == null ? "" : value)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(it.ids("custody_search")).isEmpty();
    }

    @Test
    void the_number_alone_is_enough_to_look_with() {
        assertThat(it.post("/custody/access/searches", searched("spelling", "", "number", "true")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/custody/access")).bodyText().contains("with the A-number");
    }

    @Test
    void an_entry_taken_back_leaves_the_page_and_stays_in_the_records() {
        it.post("/custody/access/hindrances", refused());
        it.post("/custody/access/searches", searched());
        it.post("/custody/access/hindrances/" + it.ids("custody_hindrance").getFirst() + "/withdrawal");
        it.post("/custody/access/searches/" + it.ids("custody_search").getFirst() + "/withdrawal");
        assertThat(it.get("/custody/access")).bodyText().doesNotContain("not put through", "Gorbenko");
        assertThat(it.journal("CUSTODY_HINDRANCE_WITHDRAWN") + it.journal("CUSTODY_SEARCH_WITHDRAWN"))
                .isEqualTo(2);
    }

    @Test
    void a_case_of_others_is_not_there() {
        assertThat(pages.get().uri("/cases/" + it.id() + "/custody/access").with(as(office.engage(Role.ATTORNEY))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_page_speaks_spanish() {
        it.post("/custody/access/hindrances", refused());
        assertThat(it.get("/custody/access", "es")).bodyText().contains("Llamada negada", "se aparta de la norma");
    }
}
