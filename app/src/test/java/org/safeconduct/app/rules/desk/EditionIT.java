package org.safeconduct.app.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A brief to the Board is due 20 days after its schedule (BIA-05). It is Monday, November 23, 2026, the schedule came
/// on
/// November 16, and an administrator enters 25 days from December 1 to December 10.
@AppTest
class EditionIT {
    private static final String VALUE = """
            counts:
              makes: deadline
              what: brief to the Board
              from: [briefing-schedule]
              rolls: forward
              office: washington
              ended-by: [brief-filed]
            """;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private TestClock clock;

    private CaseWithDates it;
    private Badge administrator;

    @BeforeEach
    void a_schedule() {
        it = new CaseWithDates(pages, office);
        it.event("briefing-schedule", "2026-11-16");
        administrator = office.engage(Role.ADMINISTRATOR);
    }

    /// Every other test counts by what ships.
    @AfterEach
    void nothing_of_it_stays() {
        office.sql().sql("delete from rule_edition").update();
    }

    private static Map<String, String> written(String... changes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Briefs before the Board");
        fields.put("from", "2026-12-01");
        fields.put("until", "2026-12-10");
        fields.put("amount", "25");
        fields.put("unit", "days");
        fields.put("value", VALUE);
        fields.put("words", "Briefs are due within 25 days.");
        fields.put("citation", "Interim final rule of 2026-11-20");
        fields.put("source", "The Federal Register");
        fields.put("asOf", "2026-11-20");
        fields.put("confidence", "CERTAIN");
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        return fields;
    }

    private MvcTestResult post(Badge badge, String path, Map<String, String> fields) {
        var request = pages.post().uri("/rules/BIA-05/editions" + path);
        fields.forEach(request::param);
        return request.with(as(badge)).exchange();
    }

    /// Enters it as its writer, having seen what would move.
    private UUID enter(Map<String, String> fields) throws UnsupportedEncodingException {
        var again = new LinkedHashMap<>(fields);
        again.put("agreed", agreed(post(administrator, "", fields)));
        assertThat(post(administrator, "", again)).hasStatus(HttpStatus.FOUND);
        return office.sql()
                .sql("select id from rule_edition order by number desc limit 1")
                .query(UUID.class)
                .single();
    }

    private static String agreed(MvcTestResult asked) throws UnsupportedEncodingException {
        assertThat(asked).hasStatusOk();
        var found = Pattern.compile("name=\"agreed\" value=\"([^\"]+)\"")
                .matcher(asked.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void confirmed() throws UnsupportedEncodingException {
        assertThat(post(it.attorney(), "/" + enter(written()) + "/confirmation", Map.of()))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void what_differs_is_shown_before_anything_is_saved() {
        assertThat(post(administrator, "", written()))
                .hasStatusOk()
                .bodyText()
                .contains("Before it is saved", ">20<", ">25<", "Interim final rule of 2026-11-20");
        assertThat(office.sql()
                        .sql("select count(*) from rule_edition")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_may_open_the_case_sees_which_date_would_move() throws UnsupportedEncodingException {
        var both = office.engage(Role.ADMINISTRATOR, Role.ATTORNEY);
        office.join(it.id(), both);
        assertThat(post(both, "", written("from", "2026-11-01")))
                .bodyText()
                .contains(
                        "/cases/" + it.id() + "/deadlines",
                        "datetime=\"2026-12-07\"",
                        "datetime=\"2026-12-11\"",
                        "4 days later");
    }

    @Test
    void who_may_not_open_it_learns_only_that_there_are_some() {
        assertThat(post(administrator, "", written("from", "2026-11-01")))
                .bodyText()
                .containsPattern("open cases looked at so far|dates would move in cases that you may not open")
                .doesNotContain(it.id().toString(), "datetime=\"2026-12-11\"");
    }

    @Test
    void it_waits_for_a_second_person_and_counts_nothing_until_then() throws UnsupportedEncodingException {
        enter(written("from", "2026-11-01"));
        assertThat(it.deadlines())
                .bodyText()
                .contains("datetime=\"2026-12-07\"")
                .doesNotContain("datetime=\"2026-12-11\"");
        assertThat(pages.get().uri("/rules").with(as(it.attorney())))
                .bodyText()
                .contains("A second person is needed", "BIA-05, house version 1");
    }

    @Test
    void who_wrote_it_is_not_the_second_person() throws UnsupportedEncodingException {
        administrator = office.engage(Role.ADMINISTRATOR, Role.ATTORNEY);
        assertThat(post(administrator, "/" + enter(written()) + "/confirmation", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("You did this yourself");
    }

    @Test
    void the_database_refuses_it_too() throws UnsupportedEncodingException {
        var id = enter(written());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> office.sql()
                        .sql("""
                                with me as (select set_config('safeconduct.member', ?, true))
                                update rule_edition set confirmed = now() from me where id = ?""")
                        .params(administrator.member().toString(), id)
                        .update())
                .hasMessageContaining("a_second_person_confirms");
    }

    /// A law that changes: the same case, asked before, in and after the days of the version.
    @ParameterizedTest(name = "asked {0} days later: {1}")
    @CsvSource({
        "7, 2026-12-07, Nov 30 2026",
        "8, 2026-12-11, 'own version 1 of BIA-05 is used, entered by'",
        "18, 2026-12-07, since Dec 11 2026",
    })
    void the_same_case_is_answered_by_the_version_of_the_day(int days, String due, String why)
            throws UnsupportedEncodingException {
        confirmed();
        clock.pass(Duration.ofDays(days));
        assertThat(it.deadlines().getResponse().getContentAsString().replace(", 2026", " 2026"))
                .contains("datetime=\"" + due + "\"", why);
    }

    @Test
    void the_derivation_names_who_entered_the_version() throws UnsupportedEncodingException {
        confirmed();
        clock.pass(Duration.ofDays(8));
        assertThat(it.deadlines())
                .bodyText()
                .contains("BIA-05, version 1 of this house, entered by " + administrator.name());
    }

    @Test
    void other_words_alone_hold_at_once() throws UnsupportedEncodingException {
        var shipped = written("amount", "20", "until", "", "value", shippedValue());
        assertThat(post(administrator, "", shipped)).bodyText().contains("No date counts otherwise by this version");
        enter(shipped);
        assertThat(pages.get().uri("/rules/BIA-05").with(as(it.attorney())))
                .bodyText()
                .contains("in force")
                .doesNotContain("waits for a second person");
    }

    private String shippedValue() throws UnsupportedEncodingException {
        var sheet = pages.get()
                .uri("/rules/BIA-05/editions/new")
                .with(as(administrator))
                .exchange();
        var area = Pattern.compile("(?s)<textarea id=\"value\".*?>(.*?)</textarea>")
                .matcher(sheet.getResponse().getContentAsString());
        assertThat(area.find()).isTrue();
        return area.group(1).replace("&#39;", "'").replace("&#34;", "\"").replace("&gt;", ">");
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            value  | counts: {makes: deadline, what: x, from: [briefing-shedule]} | Did you mean 'briefing-schedule'?
            value  | text: soon | The program reads 'counts'
            value  | "counts: [" | can't be understood
            amount | 0 | whole number from 1 to 40000
            amount | many | Write a number
            asOf   | yesterday | source speaks
            until  | 2026-11-30 | lies before its first
            words  | '' | This is needed
            """, quoteCharacter = '"')
    void what_a_file_of_rules_could_not_say_is_refused_in_the_words_of_its_reader(
            String field, String value, String words) {
        assertThat(post(administrator, "", written(field, value.equals("''") ? "" : value)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
    }

    @Test
    void who_agreed_to_one_thing_has_not_agreed_to_another() throws UnsupportedEncodingException {
        var agreed = agreed(post(administrator, "", written()));
        assertThat(post(administrator, "", written("amount", "26", "agreed", agreed)))
                .hasStatusOk()
                .bodyText()
                .contains("Before it is saved", ">26<");
    }

    @Test
    void a_version_in_force_goes_when_a_second_person_agrees() throws UnsupportedEncodingException {
        confirmed();
        clock.pass(Duration.ofDays(8));
        var version = "/"
                + office.sql()
                        .sql("select id from rule_edition")
                        .query(UUID.class)
                        .single();
        assertThat(post(administrator, version + "/withdrawal", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines()).bodyText().contains("datetime=\"2026-12-11\"");
        assertThat(post(it.attorney(), version + "/agreement", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines())
                .bodyText()
                .contains("datetime=\"2026-12-07\"")
                .doesNotContain("own version");
    }

    @Test
    void nobody_agrees_to_what_nobody_asked_for() throws UnsupportedEncodingException {
        confirmed();
        var version = "/"
                + office.sql()
                        .sql("select id from rule_edition")
                        .query(UUID.class)
                        .single();
        assertThat(post(it.attorney(), version + "/agreement", Map.of())).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void one_that_waits_is_taken_back_at_once_and_stays_on_record() throws UnsupportedEncodingException {
        var version = "/" + enter(written());
        assertThat(post(administrator, version + "/withdrawal", Map.of())).hasStatus(HttpStatus.FOUND);
        assertThat(pages.get().uri("/rules/BIA-05/editions" + version).with(as(it.attorney())))
                .bodyText()
                .contains("withdrawn by", "amount: 25");
        assertThat(post(it.attorney(), version + "/confirmation", Map.of())).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void the_program_can_neither_delete_nor_write_over_one() {
        assertThat(office.sql().sql("""
                                select has_table_privilege('safeconduct_app', 'rule_edition', 'delete')
                                    or has_column_privilege('safeconduct_app', 'rule_edition', 'entry', 'update')
                                    or has_table_privilege('safeconduct_app', 'rule_verification', 'update, delete')""").query(Boolean.class).single()).isFalse();
    }

    @Test
    void only_who_runs_the_house_writes() {
        assertThat(post(it.attorney(), "", written())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.get().uri("/rules/BIA-05/editions/new").with(as(it.attorney())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
