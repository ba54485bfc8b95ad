package org.safeconduct.app.custody.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.CaseInCustody;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A husband and a wife with a case each. One attorney is on both teams, a colleague only on the husband’s.
@AppTest
class CompanionIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseInCustody his;
    private CaseInCustody hers;
    private Badge colleague;

    @BeforeEach
    void two_cases() {
        his = new CaseInCustody(pages, office, cases);
        hers = new CaseInCustody(pages, office, cases, his.attorney(), "Oksana");
        his.stay("adelanto", "2026-03-02");
        hers.stay("desert-view-annex", "2026-03-05", "ended", "2026-04-01", "leaving", "RELEASE");
        colleague = office.engage(Role.ATTORNEY);
        office.join(his.id(), colleague);
    }

    private void link() {
        assertThat(his.post(
                        "/custody/companions", "other", hers.id().toString(), "consent", "Both, on November 2, 2026"))
                .hasStatus(HttpStatus.FOUND);
    }

    private String seenByColleague() throws UnsupportedEncodingException {
        return pages.get()
                .uri("/cases/" + his.id() + "/custody")
                .with(as(colleague))
                .exchange()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void who_is_on_both_teams_sees_her_line_beneath_his() {
        link();
        assertThat(his.get("/custody")).bodyText().contains("Horbenko, Oksana", "Desert View Annex");
    }

    @Test
    void it_is_seen_from_both_sides() {
        link();
        assertThat(hers.get("/custody")).bodyText().contains("Horbenko, Mykola", "Adelanto ICE Processing Center");
    }

    @Test
    void who_is_on_one_team_sees_the_very_page_that_stood_there_before_the_tie() throws UnsupportedEncodingException {
        var before = seenByColleague();
        link();
        assertThat(seenByColleague())
                .isEqualTo(before)
                .doesNotContain("Oksana", "Desert View", hers.id().toString());
    }

    @Test
    void the_database_shows_the_tie_to_nobody_else() {
        link();
        assertThat(pages.get().uri("/cases/" + hers.id() + "/custody").with(as(colleague)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_case_that_one_may_not_see_is_answered_like_one_that_does_not_exist() throws UnsupportedEncodingException {
        var hidden = answer(hers.id());
        var missing = answer(new UUID(1, 2));
        assertThat(hidden.replace(hers.id().toString(), "?"))
                .isEqualTo(missing.replace(new UUID(1, 2).toString(), "?"));
        assertThat(rows()).isZero();
    }

    private String answer(UUID other) throws UnsupportedEncodingException {
        return pages.post()
                .uri("/cases/" + his.id() + "/custody/companions")
                .param("other", other.toString())
                .param("consent", "Hers")
                .with(as(colleague))
                .exchange()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private long rows() {
        return office.sql()
                .sql("select count(*) from custody_companion where case_id = ? or other_case = ?")
                .params(his.id(), his.id())
                .query(Long.class)
                .single();
    }

    @Test
    void nothing_is_shown_of_somebody_without_the_word_of_both() {
        assertThat(his.post("/custody/companions", "other", hers.id().toString(), "consent", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"consent-error\"");
        assertThat(rows()).isZero();
    }

    @Test
    void each_look_is_a_reading_of_both_cases() {
        link();
        var before = hers.journal("CASE_READ");
        his.get("/custody");
        assertThat(hers.journal("CASE_READ")).isEqualTo(before + 1);
    }

    @Test
    void a_tie_is_made_once_and_can_be_ended() {
        link();
        link();
        assertThat(rows()).isOne();
        var tie = office.sql()
                .sql("select id from custody_companion where case_id = ?")
                .param(his.id())
                .query(UUID.class)
                .single();
        assertThat(his.post("/custody/companions/" + tie + "/parting")).hasStatus(HttpStatus.FOUND);
        assertThat(his.get("/custody")).bodyText().doesNotContain("Desert View Annex");
        assertThat(hers.journal("CUSTODY_COMPANION_PARTED")).isOne();
    }

    @Test
    void the_sheet_for_a_court_shows_nobody_elses_custody() {
        link();
        assertThat(his.get("/custody/court")).bodyText().doesNotContain("Oksana", "Desert View Annex");
    }
}
