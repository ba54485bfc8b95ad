package org.safeconduct.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import org.junit.jupiter.api.Test;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.Teams;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The ground that the tests of all rooms stand on.
@AppTest
class AppTestIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Teams teams;

    @Test
    void a_team_knows_its_members_and_nobody_else() {
        var nora = office.engage(Role.ATTORNEY);
        var stranger = office.engage(Role.ATTORNEY);
        var caseId = office.team(nora);

        assertThat(Actor.as(nora.member(), () -> teams.includesActor(caseId))).isTrue();
        assertThat(Actor.as(stranger.member(), () -> teams.includesActor(caseId)))
                .isFalse();
    }

    @Test
    void an_address_that_nobody_answers_is_not_found() {
        assertThat(pages.get().uri("/nowhere").with(as(office.engage(Role.ATTORNEY))))
                .hasStatus(404);
    }
}
