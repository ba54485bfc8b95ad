package org.safeconduct.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who works on a case, and who decides about it.
@AppTest
class CaseTeamIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Teams teams;

    private Badge nora;
    private Badge irina;
    private UUID caseId;

    @BeforeEach
    void open() {
        nora = office.engage(Role.ATTORNEY);
        irina = office.engage(Role.INTERPRETER);
        caseId = office.team(nora, irina);
    }

    private String page() {
        return "/cases/%s/team".formatted(caseId);
    }

    private boolean sees(Badge badge) {
        return Actor.as(badge.member(), () -> teams.includesActor(caseId));
    }

    @Test
    void everybody_on_the_team_sees_who_else_is() {
        assertThat(pages.get().uri(page()).with(as(irina)))
                .hasStatusOk()
                .bodyText()
                .contains(nora.name(), irina.name())
                .doesNotContain(page() + "/");
    }

    @Test
    void whoever_leads_the_case_puts_a_colleague_on_it() {
        var daniel = office.engage(Role.PARALEGAL);

        assertThat(pages.post()
                        .uri(page())
                        .with(as(nora))
                        .param("member", daniel.member().toString()))
                .hasStatus3xxRedirection();
        assertThat(sees(daniel)).isTrue();
    }

    @Test
    void doing_it_twice_does_it_once() {
        var daniel = office.engage(Role.PARALEGAL);
        pages.post()
                .uri(page())
                .with(as(nora))
                .param("member", daniel.member().toString())
                .exchange();

        assertThat(pages.post()
                        .uri(page())
                        .with(as(nora))
                        .param("member", daniel.member().toString()))
                .hasStatus3xxRedirection();
    }

    @Test
    void an_administrator_by_that_alone_is_nobody_to_put_on_a_case() {
        var ada = office.engage(Role.ADMINISTRATOR);

        assertThat(pages.post()
                        .uri(page())
                        .with(as(nora))
                        .param("member", ada.member().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose somebody");
        assertThat(sees(ada)).isFalse();
    }

    @Test
    void whoever_is_taken_off_sees_nothing_any_more() {
        assertThat(pages.post().uri(page() + "/" + irina.member() + "/remove").with(as(nora)))
                .hasStatus3xxRedirection();
        assertThat(sees(irina)).isFalse();
        assertThat(pages.get().uri(page()).with(as(irina))).hasStatus(404);
    }

    private void timePasses(Badge badge) {
        office.sql()
                .sql("update case_team set ends = now() - interval '1 second' where member_id = ?")
                .param(badge.member())
                .update();
    }

    @Test
    void whoever_is_there_for_a_time_finds_nothing_after_its_end() {
        assertThat(stay(irina, "TEN_HOURS")).hasStatus3xxRedirection();
        assertThat(sees(irina)).isTrue();
        assertThat(pages.get().uri(page()).with(as(nora))).bodyText().contains("ends within a day");

        timePasses(irina);
        assertThat(sees(irina)).isFalse();
        assertThat(pages.get().uri(page()).with(as(irina))).hasStatus(404);
        assertThat(pages.get().uri("/cases").with(as(irina))).bodyText().doesNotContain(caseId.toString());
        assertThat(rowsSeenBy(irina)).isZero();
        assertThat(pages.get().uri(page()).with(as(nora))).bodyText().contains("over");
    }

    /// With no check of the program before it.
    private int rowsSeenBy(Badge badge) {
        return Actor.as(badge.member(), () -> teams.list(caseId).size());
    }

    @Test
    void whose_time_is_over_comes_back_when_the_team_says_so() {
        timePasses(irina);
        assertThat(stay(irina, "OPEN")).hasStatus3xxRedirection();
        assertThat(sees(irina)).isTrue();
    }

    @Test
    void nobody_says_how_long_they_stay_themselves() {
        assertThat(stay(nora, "WEEK")).hasStatus(422).bodyText().contains("their own stay");
        Actor.as(irina.member(), () -> teams.limit(caseId, irina.member(), Stint.OPEN));
        timePasses(irina);
        Actor.as(irina.member(), () -> teams.limit(caseId, irina.member(), Stint.OPEN));
        assertThat(sees(irina)).isFalse();
    }

    @Test
    void whoever_is_there_for_a_time_decides_about_nobody() {
        var daniel = office.engage(Role.PARALEGAL);
        office.join(caseId, daniel);
        stay(daniel, "TEN_HOURS");
        var mei = office.engage(Role.VOLUNTEER);

        for (var wish :
                List.of(page(), page() + "/" + irina.member() + "/stint", page() + "/" + irina.member() + "/remove")) {
            assertThat(pages.post()
                            .uri(wish)
                            .with(as(daniel))
                            .param("member", mei.member().toString())
                            .param("stint", "OPEN"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("for a time");
        }
        assertThat(sees(mei)).isFalse();
        assertThat(sees(irina)).isTrue();
    }

    @Test
    void whose_time_is_over_is_put_on_the_case_again_as_anybody_is() {
        timePasses(irina);
        assertThat(pages.post()
                        .uri(page())
                        .with(as(nora))
                        .param("member", irina.member().toString())
                        .param("stint", "WEEK"))
                .hasStatus3xxRedirection();
        assertThat(sees(irina)).isTrue();
    }

    @Test
    void somebody_without_an_end_who_may_lead_has_to_be_left() {
        var daniel = office.engage(Role.PARALEGAL);
        office.join(caseId, daniel);

        assertThat(pages.post()
                        .uri(page() + "/" + nora.member() + "/stint")
                        .with(as(daniel))
                        .param("stint", "DAY"))
                .hasStatus(422)
                .bodyText()
                .contains("has to stay");
    }

    @Test
    void nothing_is_done_in_the_name_of_whose_time_is_over() {
        assertThat(office.sql().sql("""
                                select count(*) from pg_proc where prosrc like '%case_team t join member m%'
                                and prosrc not like '%t.ends%'""").query(Integer.class).single()).isZero();
    }

    private MvcTestResult stay(Badge badge, String stint) {
        return pages.post()
                .uri(page() + "/" + badge.member() + "/stint")
                .with(as(nora))
                .param("stint", stint)
                .exchange();
    }

    @Test
    void the_last_who_may_lead_has_to_stay() {
        assertThat(pages.post().uri(page() + "/" + nora.member() + "/remove").with(as(nora)))
                .hasStatus(422)
                .bodyText()
                .contains("has to stay");
        assertThat(sees(nora)).isTrue();
    }

    @Test
    void whoever_hands_over_may_leave() {
        var thomas = office.engage(Role.ACCREDITED_REPRESENTATIVE);
        Actor.as(nora.member(), () -> {
            teams.add(caseId, thomas.member());
            return true;
        });

        assertThat(pages.post().uri(page() + "/" + nora.member() + "/remove").with(as(nora)))
                .redirectedUrl()
                .isEqualTo("/");
        assertThat(sees(nora)).isFalse();
    }

    @Test
    void the_journal_of_the_case_tells_of_both() {
        var daniel = office.engage(Role.PARALEGAL);
        pages.post()
                .uri(page())
                .with(as(nora))
                .param("member", daniel.member().toString())
                .exchange();
        pages.post()
                .uri(page() + "/" + daniel.member() + "/remove")
                .with(as(nora))
                .exchange();

        assertThat(office.sql()
                        .sql("select act from journal_entry where case_id = ? and subject = ? order by id")
                        .params(caseId, daniel.member())
                        .query(String.class)
                        .list())
                .containsExactly("JOINED_TEAM", "LEFT_TEAM");
    }
}
