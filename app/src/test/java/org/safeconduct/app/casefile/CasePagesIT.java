package org.safeconduct.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class CasePagesIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private Badge nora;
    private UUID sokolov;

    @BeforeEach
    void a_case_opened_in_the_browser() {
        nora = office.engage(Role.ATTORNEY);
        var answer = open("Sokolov", "A 241-555-013", "2026-03-02");
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        sokolov = UUID.fromString(answer.getResponse().getRedirectedUrl().replaceFirst(".*/", ""));
    }

    private MvcTestResult open(String family, String number, String since) {
        return pages.post()
                .uri("/cases")
                .param("given", "Andrei")
                .param("family", family)
                .param("own", "Соколов Андрей Викторович")
                .param("source", "Internal passport")
                .param("aNumber", number)
                .param("stage", "BEFORE_THE_JUDGE")
                .param("opened", "2026-03-09")
                .param("custody", "DETAINED")
                .param("since", since)
                .param("facility", "Eloy Detention Center")
                .with(as(nora))
                .exchange();
    }

    private MvcTestResult save(String name, String version) {
        return pages.post()
                .uri("/cases/" + sokolov)
                .param("name", name)
                .param("custody", "DETAINED")
                .param("since", "2026-03-02")
                .param("facility", "Florence")
                .param("version", version)
                .with(as(nora))
                .exchange();
    }

    @Test
    void says_who_where_and_since_when() {
        assertThat(pages.get().uri("/cases/" + sokolov).with(as(nora)))
                .hasStatusOk()
                .bodyText()
                .contains("Sokolov, Andrei", "Соколов Андрей Викторович", "A 241-555-013")
                .contains("Eloy Detention Center", "266 days", "No date set");
    }

    @Test
    void a_wrong_answer_is_named_beside_its_field_and_every_answer_is_kept() {
        assertThat(open("", "241-55", "2026-30-02"))
                .hasStatus(422)
                .bodyText()
                .contains("3 answers need another look")
                .contains("id=\"aNumber-error\"", "id=\"family-error\"", "id=\"since-error\"")
                .contains("value=\"241-55\"", "value=\"Соколов Андрей Викторович\"");
    }

    @Test
    void who_was_slower_sees_both_versions_and_loses_nothing() {
        assertThat(save("Sokolov, Andrei V.", "0")).hasStatus(HttpStatus.FOUND);
        assertThat(save("Sokolov (Voronezh)", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody saved this while you were writing")
                .contains("Sokolov, Andrei V.")
                .contains("value=\"Sokolov (Voronezh)\"")
                .contains("name=\"version\" value=\"1\"");
        assertThat(save("Sokolov (Voronezh)", "1")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void a_case_moves_through_its_stages_and_keeps_them() {
        pages.post()
                .uri("/cases/" + sokolov + "/stages")
                .param("stage", "AWAITING_DECISION")
                .param("since", "2026-12-14")
                .with(as(nora))
                .exchange();
        assertThat(pages.get().uri("/cases/" + sokolov).with(as(nora)))
                .bodyText()
                .contains("Waiting for a decision")
                .contains("Before the judge");
    }

    @Test
    void a_volunteer_reads_and_changes_nothing() {
        var volunteer = office.engage(Role.VOLUNTEER);
        office.join(sokolov, volunteer);
        assertThat(pages.get().uri("/cases/" + sokolov).with(as(volunteer)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/edit\"");
        assertThat(pages.get().uri("/cases/" + sokolov + "/edit").with(as(volunteer)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void somebody_else_s_case_is_not_there() {
        assertThat(pages.get().uri("/cases/" + sokolov).with(as(office.engage(Role.ATTORNEY))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_closed_case_is_opened_again() {
        pages.post().uri("/cases/" + sokolov + "/closing").with(as(nora)).exchange();
        assertThat(Actor.as(nora.member(), () -> cases.caseFile(sokolov)).isClosed())
                .isTrue();
        pages.post().uri("/cases/" + sokolov + "/reopening").with(as(nora)).exchange();
        assertThat(Actor.as(nora.member(), () -> cases.caseFile(sokolov)).isClosed())
                .isFalse();
    }
}
