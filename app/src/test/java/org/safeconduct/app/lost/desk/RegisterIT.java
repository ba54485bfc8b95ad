package org.safeconduct.app.lost.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Andrei's telephone, entered on a day when nine months have passed.
@AppTest
class RegisterIT {
    private static final String[] TELEPHONE = {
        "kind",
        "TELEPHONE",
        "name",
        "mobile telephone",
        "make",
        "Demo Mobile",
        "model",
        "D7",
        "imei",
        "35-555501-555013",
        "taken",
        "2026-02-24",
        "taker",
        "CBP_PORT_OF_ENTRY",
        "place",
        "Nogales, Arizona",
        "receipt",
        "NONE",
        "toldBy",
        "Declaration of November 12, 2026",
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private Badge nora;
    private UUID caseId;
    private String telephone;

    @BeforeEach
    void the_telephone_is_entered() {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        var answer = post("", TELEPHONE);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        telephone = "/" + answer.getResponse().getRedirectedUrl().replaceFirst(".*/", "");
    }

    private String lost() {
        return "/cases/" + caseId + "/lost";
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(lost() + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(nora)).exchange();
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(lost() + path).with(as(nora)).exchange();
    }

    private void demand() {
        assertThat(post(
                        telephone + "/requests",
                        "purpose-RETURN",
                        "true",
                        "addressee",
                        "Port of Nogales, Property",
                        "day",
                        "2026-04-27",
                        "means",
                        "CERTIFIED_MAIL",
                        "nextStep",
                        "Call the port",
                        "due",
                        "2026-05-07"))
                .hasStatus(HttpStatus.FOUND);
    }

    private String requestId() {
        return office.sql()
                .sql("select id from lost_request where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void a_time_limit_shows_days_rule_citation_source_date_and_that_it_is_to_be_confirmed() {
        assertThat(get(telephone))
                .bodyText()
                .contains("PROP-02", "part 7", "as of 2022-08-25", "242 days over", "confirm")
                .contains("31 USC 3723(b)", "93 days left");
    }

    @Test
    void that_no_receipt_was_given_is_shown_as_a_fact() {
        assertThat(get(telephone)).bodyText().contains("None was given");
    }

    @Test
    void a_number_that_is_no_imei_comes_back_with_everything_that_was_written() {
        var wrong = TELEPHONE.clone();
        wrong[9] = "355555015550131";
        assertThat(post("", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"imei-error\"", "value=\"355555015550131\"", "value=\"Nogales, Arizona\"");
    }

    @Test
    void a_demand_that_came_late_is_called_late() {
        demand();
        assertThat(get(telephone)).bodyText().contains("met late", "done on Apr 27, 2026", "No answer for 210 days");
    }

    @Test
    void an_answer_stands_below_its_request_and_brings_the_next_step() {
        demand();
        post(
                telephone + "/requests/" + requestId() + "/answers",
                "outcome",
                "NOT_FOUND",
                "answerer",
                "Property Desk",
                "day",
                "2026-06-11",
                "means",
                "EMAIL",
                "words",
                "Ищут с 2 марта",
                "nextStep",
                "Ask for the transfer list",
                "due",
                "2026-12-01");
        assertThat(get(telephone)).bodyText().contains("not found", "Ищут с 2 марта", "Ask for the transfer list");
        assertThat(get("")).bodyText().contains("Ask for the transfer list", "8 days left");
    }

    @Test
    void an_answer_from_before_its_request_is_refused() {
        demand();
        assertThat(post(
                        telephone + "/requests/" + requestId() + "/answers",
                        "outcome",
                        "RECEIVED",
                        "answerer",
                        "Desk",
                        "day",
                        "2026-04-26",
                        "means",
                        "EMAIL"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"day-error\"");
    }

    @Test
    void what_was_on_it_can_be_taken_back_and_stays_in_the_database() {
        post(
                telephone + "/contents",
                "sort",
                "VIDEO",
                "what",
                "Video from the police bus",
                "wouldShow",
                "The beating of March 6, 2022",
                "made",
                "2022-03-06");
        var id = office.sql()
                .sql("select id from lost_content where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
        assertThat(get(telephone)).bodyText().contains("Video from the police bus");
        post(telephone + "/parts/" + id + "/withdrawal");
        assertThat(get(telephone)).bodyText().doesNotContain("Video from the police bus");
        assertThat(office.sql()
                        .sql("select withdrawn is not null from lost_content where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_chain_of_hands_names_its_sources() {
        post(
                telephone + "/handovers",
                "giver",
                "Port of Nogales",
                "receiver",
                "Eloy Detention Center",
                "handed",
                "2026-03-02",
                "source",
                "Transfer list");
        assertThat(get(telephone)).bodyText().contains("<bdi>Eloy Detention Center</bdi>", "Transfer list");
    }

    @Test
    void what_was_known_before_a_change_is_kept_by_the_database() {
        var changed = TELEPHONE.clone();
        changed[15] = "Nogales port of entry";
        post(telephone, with(changed, "version", "0"));
        assertThat(office.sql()
                        .sql("select thing ->> 'place' from lost_item_before where case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactly("Nogales, Arizona");
    }

    @Test
    void who_was_slower_sees_both_versions_and_loses_nothing() {
        post(telephone, with(TELEPHONE, "version", "0", "colour", "dark blue"));
        assertThat(post(telephone, with(TELEPHONE, "version", "0", "colour", "black")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<bdi>dark blue</bdi>", "<mark><bdi>black</bdi></mark>");
    }

    private static String[] with(String[] fields, String... more) {
        var all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    /// A field called like the page's own main part had lost its label.
    @Test
    void every_field_has_an_id_of_its_own() throws UnsupportedEncodingException {
        var page = get(telephone).getResponse().getContentAsString();
        assertThat(Pattern.compile("\\bid=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_item_is_not_found_under_another_case() {
        var other = "/cases/" + office.team(nora) + "/lost" + telephone;
        assertThat(pages.get().uri(other).with(as(nora))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_interpreter_reads_and_changes_nothing() {
        var irina = office.engage(Role.INTERPRETER);
        office.join(caseId, irina);
        assertThat(pages.get().uri(lost() + telephone).with(as(irina)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("method=\"post\" action=\"/cases");
    }

    @Test
    void each_step_is_in_the_journal_of_the_case() {
        demand();
        assertThat(office.sql()
                        .sql("select act from journal_entry where case_id = ? and act <> 'CASE_READ' order by id")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactly("LOST_ITEM_ADDED", "LOST_REQUEST_ADDED");
    }
}
