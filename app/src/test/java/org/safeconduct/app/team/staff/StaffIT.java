package org.safeconduct.app.team.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.Teams;
import org.safeconduct.app.team.factor.Passwords;
import org.safeconduct.app.team.signin.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What an administrator does, and what even an administrator cannot do.
@AppTest
class StaffIT {
    private static final String PASSWORD = "a quiet river at noon";
    private static final Pattern LINK = Pattern.compile("http://\\S+/welcome/[\\w-]+");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private TestClock clock;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Members members;

    @Autowired
    private Teams teams;

    private Badge ada;
    private Browser browser;

    @BeforeEach
    void signIn() {
        ada = office.engage(Role.ADMINISTRATOR);
        browser = signIn(ada);
        browser.open("/team");
    }

    private Browser signIn(Badge badge) {
        passwords.change(badge.member(), PASSWORD);
        var signedIn = new Browser(pages);
        signedIn.signIn(badge.member() + "@office.example", PASSWORD);
        return signedIn;
    }

    private static String link(MvcTestResult page) {
        var found = LINK.matcher(
                new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return URI.create(found.group()).getPath();
    }

    @Test
    void an_invited_colleague_chooses_a_password_and_comes_in() {
        var login = UUID.randomUUID() + "@office.example";
        var link = link(browser.submit("/team", "name", "Irina Feldman", "login", login, "roles", "INTERPRETER"));
        var irina = new Browser(pages);
        irina.open(link);

        assertThat(irina.submit(link, "password", "three lamps in a hall"))
                .redirectedUrl()
                .isEqualTo("/sign-in");
        assertThat(irina.signIn(login, "three lamps in a hall")).hasStatus3xxRedirection();
        assertThat(irina.open("/account")).bodyText().contains("Irina Feldman", "Interpreter");
        assertThat(irina.open("/team")).hasStatus(403);
    }

    @Test
    void an_invitation_works_once_and_for_a_week() {
        var login = UUID.randomUUID() + "@office.example";
        var link = link(browser.submit("/team", "name", "Irina", "login", login, "roles", "INTERPRETER"));
        var irina = new Browser(pages);
        irina.open(link);
        irina.submit(link, "password", "three lamps in a hall");
        assertThat(irina.open(link)).hasStatus(404);

        var other = UUID.randomUUID() + "@office.example";
        browser.open("/team");
        var second = link(browser.submit("/team", "name", "Irina", "login", other, "roles", "INTERPRETER"));
        clock.pass(Duration.ofDays(8));
        assertThat(irina.open(second)).hasStatus(404);
    }

    @Test
    void a_form_with_holes_comes_back_with_what_was_in_it() {
        assertThat(browser.submit("/team", "name", "Irina Feldman", "login", " "))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Irina Feldman\"", "login-error", "roles-error");
    }

    @Test
    void a_login_is_nobodys_twice() {
        assertThat(browser.submit(
                        "/team", "name", "Ada", "login", ada.member() + "@OFFICE.example", "roles", "ATTORNEY"))
                .hasStatus(422)
                .bodyText()
                .contains("login-error");
    }

    @Test
    void changed_roles_hold_with_the_next_request() {
        var nora = office.engage(Role.ATTORNEY);
        var hers = signIn(nora);
        assertThat(hers.open("/team")).hasStatus(403);
        browser.open("/team/" + nora.member());
        assertThat(browser.submit(
                        "/team/%s/roles".formatted(nora.member()),
                        "version",
                        "0",
                        "roles",
                        "ATTORNEY",
                        "roles",
                        "ADMINISTRATOR"))
                .hasStatus3xxRedirection();

        assertThat(hers.open("/team")).hasStatusOk();
    }

    @Test
    void whoever_changes_an_outdated_page_is_told() {
        var nora = office.engage(Role.ATTORNEY);
        var roles = "/team/%s/roles".formatted(nora.member());
        browser.open("/team/" + nora.member());
        browser.submit(roles, "version", "0", "roles", "PARALEGAL");
        browser.open("/team/" + nora.member());

        assertThat(browser.submit(roles, "version", "0", "roles", "VOLUNTEER")).hasStatus(409);
        assertThat(members.findMember(nora.member()).orElseThrow().roles()).containsExactly(Role.PARALEGAL);
    }

    @Test
    void a_closed_account_is_out_and_cannot_come_back() {
        var nora = office.engage(Role.ATTORNEY);
        var hers = signIn(nora);
        var end = "/team/%s/end".formatted(nora.member());
        browser.open("/team/" + nora.member());
        assertThat(browser.submit(end, "password", "not mine")).hasStatus(422);
        assertThat(hers.open("/account")).hasStatusOk();
        assertThat(browser.submit(end, "password", PASSWORD)).hasStatus3xxRedirection();

        assertThat(hers.open("/account")).hasStatus(303);
        assertThat(hers.signIn(nora.member() + "@office.example", PASSWORD)).hasStatus(401);
    }

    @Test
    void a_new_start_takes_everything_away_and_needs_the_administrators_own_password() {
        var nora = office.engage(Role.ATTORNEY);
        var hers = signIn(nora);
        var reset = "/team/%s/reset".formatted(nora.member());
        browser.open("/team/" + nora.member());
        assertThat(browser.submit(reset, "password", "not mine")).hasStatus(422);
        var link = link(browser.submit(reset, "password", PASSWORD));

        assertThat(hers.open("/account")).hasStatus(303);
        assertThat(hers.signIn(nora.member() + "@office.example", PASSWORD)).hasStatus(401);
        hers.open(link);
        hers.submit(link, "password", "three lamps in a hall");
        assertThat(hers.signIn(nora.member() + "@office.example", "three lamps in a hall"))
                .hasStatus3xxRedirection();
    }

    @Test
    void an_administrator_is_not_on_any_case_by_that() {
        var caseId = office.team(office.engage(Role.ATTORNEY));

        assertThat(browser.open("/cases/%s/team".formatted(caseId))).hasStatus(404);
    }

    @Test
    void somebody_can_be_let_into_a_case_that_everybody_left_and_its_journal_tells() {
        var gone = office.engage(Role.ATTORNEY);
        var caseId = office.team(gone);
        Actor.as(ada.member(), () -> members.end(gone.member()));
        var thomas = office.engage(Role.ACCREDITED_REPRESENTATIVE);
        assertThat(browser.open("/team/let-in")).bodyText().contains(caseId.toString());
        assertThat(browser.submit(
                        "/team/let-in",
                        "address",
                        "http://localhost:8480/cases/" + caseId,
                        "leader",
                        thomas.member().toString(),
                        "password",
                        PASSWORD))
                .hasStatus3xxRedirection();

        assertThat(Actor.as(thomas.member(), () -> teams.includesActor(caseId))).isTrue();
        assertThat(Actor.as(ada.member(), () -> teams.includesActor(caseId))).isFalse();
        assertThat(office.sql()
                        .sql("select act from journal_entry where case_id = ? and actor = ?")
                        .params(caseId, ada.member())
                        .query(String.class)
                        .list())
                .containsExactly("LET_IN");
    }

    @Test
    void nobody_but_an_administrator_is_told_of_abandoned_cases_even_by_the_database() {
        var gone = office.engage(Role.ATTORNEY);
        office.team(gone);
        Actor.as(ada.member(), () -> members.end(gone.member()));

        assertThat(Actor.as(office.engage(Role.ATTORNEY).member(), teams::listAbandoned))
                .isEmpty();
    }
}
