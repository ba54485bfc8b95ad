package org.safeconduct.app.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class FeedIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private CaseWithDates it;
    private String word;

    @BeforeEach
    void an_address() throws UnsupportedEncodingException {
        it = new CaseWithDates(pages, office);
        it.hearing("INDIVIDUAL", "2026-12-14");
        it.decision("Hon. Ruth Alvarado", "2026-11-20", "2026-11-20");
        var made = pages.post().uri("/calendar/feed").with(as(it.attorney())).exchange();
        var found = Pattern.compile("/calendar/feed/([\\w-]{43})")
                .matcher(made.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        word = found.group(1);
    }

    /// As a telephone does it, without a sign-in.
    private MvcTestResult fetch(String by) {
        return pages.get().uri("/calendar/feed/" + by).exchange();
    }

    @Test
    void a_telephone_fetches_hearings_and_safe_dates() {
        assertThat(fetch(word))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20261214", "DTSTART;VALUE=DATE:20261218")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void nothing_in_it_tells_who_or_what_it_is_about() {
        assertThat(fetch(word))
                .bodyText()
                .doesNotContainIgnoringCase("Nobody")
                .doesNotContainIgnoringCase("Eloy")
                .doesNotContainIgnoringCase("Alvarado")
                .doesNotContainIgnoringCase("appeal")
                .doesNotContainIgnoringCase("asylum")
                .doesNotContainIgnoringCase("court");
    }

    @Test
    void only_the_hash_of_the_word_is_stored() {
        assertThat(office.sql()
                        .sql("select count(*) from calendar_feed where word = sha256(convert_to(?, 'UTF8'))")
                        .param(word)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_word_that_is_none_finds_nothing() {
        assertThat(fetch("A".repeat(43))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_address_that_its_member_ended_finds_nothing() {
        var id = office.sql()
                .sql("select id from calendar_feed where member_id = ?")
                .param(it.attorney().member())
                .query(java.util.UUID.class)
                .single();
        assertThat(pages.post().uri("/calendar/feed/" + id + "/end").with(as(it.attorney())))
                .hasStatus(HttpStatus.FOUND);
        assertThat(fetch(word)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nothing_is_told_once_the_account_is_closed() {
        office.sql()
                .sql("update member set ended = now() where id = ?")
                .param(it.attorney().member())
                .update();
        assertThat(fetch(word)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nothing_is_told_to_somebody_who_may_see_no_case_any_more() {
        office.sql()
                .sql("update member set roles = '{ADMINISTRATOR}' where id = ?")
                .param(it.attorney().member())
                .update();
        assertThat(fetch(word)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_case_that_the_member_left_is_gone_from_it() {
        office.sql()
                .sql("delete from case_team where case_id = ?")
                .param(it.id())
                .update();
        assertThat(fetch(word)).hasStatusOk().bodyText().doesNotContain("BEGIN:VEVENT");
    }
}
