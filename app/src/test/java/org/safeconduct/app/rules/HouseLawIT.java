package org.safeconduct.app.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.CaseInCustody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A house that enters a version of its own hears it from every room that goes by that rule.
@AppTest
class HouseLawIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private Editions editions;

    @Autowired
    private Lawbook lawbook;

    private CaseInCustody it;
    private HouseLaw house;

    @BeforeEach
    void a_case() {
        it = new CaseInCustody(pages, office, cases);
        house = new HouseLaw(office, editions, lawbook);
    }

    @AfterEach
    void nothing_of_it_stays() {
        house.forget();
    }

    private String page(String path) throws UnsupportedEncodingException {
        return it.get(path).getResponse().getContentAsString();
    }

    @Test
    void a_stay_in_a_cell_is_measured_by_the_houses_hours() throws UnsupportedEncodingException {
        it.stay("border-cell-san-diego", "2025-05-14", "beganAt", "08:00", "ended", "2025-05-16", "endedAt", "20:00");
        assertThat(page("/custody")).doesNotContain("departs from the rule");
        house.says("CBP-01", rule -> rule.replace("amount: 72", "amount: 48"));
        assertThat(page("/custody")).contains("departs from the rule", "own version 1 of CBP-01");
    }

    @Test
    void a_standard_is_read_out_in_the_houses_words() throws UnsupportedEncodingException {
        var stay = it.stay("border-cell-san-diego", "2025-05-14", "ended", "2025-05-16");
        assertThat(it.post(
                        "/custody/stays/" + stay + "/conditions",
                        "subject",
                        "WATER",
                        "deed",
                        "OMISSION",
                        "what",
                        "Water only from a tap above the toilet.",
                        "verdict",
                        "DEPARTS",
                        "source",
                        "Declaration, paragraph 6",
                        "fear",
                        "SOME"))
                .hasStatus(302);
        house.says("CBP-04", rule -> rule.replaceFirst("citation: .*", "citation: As this house reads it"));
        assertThat(page("/custody")).contains("As this house reads it");
    }

    @Test
    void a_ways_law_is_read_out_in_the_houses_words() throws UnsupportedEncodingException {
        house.says("LAW-11", rule -> rule.replaceFirst("citation: .*", "citation: As this house reads it"));
        assertThat(page("/custody/release")).contains("As this house reads it");
    }

    @Test
    void the_time_to_ask_for_a_thing_is_the_houses() throws UnsupportedEncodingException {
        it.post(
                "/lost",
                "kind",
                "TELEPHONE",
                "name",
                "mobile telephone",
                "taken",
                "2026-02-24",
                "taker",
                "CBP_PORT_OF_ENTRY",
                "place",
                "Nogales, Arizona",
                "receipt",
                "NONE",
                "toldBy",
                "Declaration of November 12, 2026");
        var item = "/lost/"
                + office.sql()
                        .sql("select id from lost_item where case_id = ?")
                        .param(it.id())
                        .query(String.class)
                        .single();
        assertThat(page(item)).contains("2026-03-26").doesNotContain("2026-03-31");
        house.says("PROP-02", rule -> rule.replace("amount: 30", "amount: 35"));
        assertThat(page(item)).contains("2026-03-31");
    }
}
