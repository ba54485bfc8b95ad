package org.safeconduct.app.team.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.Passwords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Coming in by password, staying in, going out.
@AppTest
class SignInIT {
    private static final String PASSWORD = "seven herons over Eloy";

    /// A page that everybody may see who has signed in, and nobody else.
    private static final String INSIDE = "/account";

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

    private Badge nora;
    private Browser browser;

    @BeforeEach
    void engage() {
        nora = office.engage(Role.ATTORNEY);
        passwords.change(nora.member(), PASSWORD);
        browser = new Browser(pages);
    }

    private String login() {
        return members.findMember(nora.member()).orElseThrow().login();
    }

    @Test
    void the_right_password_lets_in() {
        assertThat(browser.open(INSIDE)).hasStatus(303).redirectedUrl().isEqualTo("/sign-in?to=/account");
        assertThat(browser.signIn(login(), PASSWORD)).hasStatus3xxRedirection();
        assertThat(browser.open(INSIDE)).hasStatusOk();
    }

    @Test
    void a_login_is_the_same_however_it_is_spelled() {
        browser.signIn("  " + login().toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(browser.open(INSIDE)).hasStatusOk();
    }

    @Test
    void a_wrong_password_and_an_unknown_login_read_the_same() {
        var wrong = browser.signIn(login(), "another password");
        var unknown = browser.signIn("nobody@office.example", "another password");

        assertThat(wrong).hasStatus(401).bodyText().contains("do not belong together");
        assertThat(unknown).hasStatus(401).bodyText().contains("do not belong together");
        assertThat(browser.open(INSIDE)).hasStatus(303);
    }

    @Test
    void what_was_typed_is_kept_except_the_password() {
        assertThat(browser.signIn(login(), "another password"))
                .bodyText()
                .contains("value=\"" + login())
                .doesNotContain("another password");
    }

    @Test
    void after_signing_in_one_is_where_one_wanted_to_be() {
        browser.open("/sign-in");

        assertThat(browser.submit("/sign-in", "login", login(), "password", PASSWORD, "to", "/cases?stage=APPEAL"))
                .redirectedUrl()
                .isEqualTo("/cases?stage=APPEAL");
    }

    @Test
    void a_link_cannot_send_whoever_signs_in_to_another_house() {
        browser.open("/sign-in");

        assertThat(browser.submit("/sign-in", "login", login(), "password", PASSWORD, "to", "//evil.example/"))
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void a_form_without_our_token_is_refused() {
        browser.open("/sign-in");

        assertThat(browser.send(pages.post()
                        .uri("/preferences")
                        .param("_csrf", "made up")
                        .param("theme", "dark")))
                .hasStatus(403);
    }

    @Test
    void what_was_in_the_browser_before_is_worth_nothing_afterwards() {
        browser.open("/sign-in");
        var before = browser.cookie("csrf");
        browser.submit("/sign-in", "login", login(), "password", PASSWORD);
        var first = browser.cookie("session");
        browser.open(INSIDE);
        assertThat(browser.cookie("csrf").getValue()).isNotEqualTo(before.getValue());

        var again = new Browser(pages);
        again.plant(first);
        again.submit("/sign-out", "_csrf", "");
        again.signIn(login(), PASSWORD);
        assertThat(browser.cookie("session").getValue()).isEqualTo(first.getValue());
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_houses() {
        browser.signIn(login(), PASSWORD);

        var cookie = browser.cookie("session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
    }

    @Test
    void under_tls_the_cookies_are_bound_to_this_host() {
        var page = pages.get().uri("/sign-in").secure(true).exchange();

        assertThat(page.getResponse().getCookie("__Host-csrf"))
                .isNotNull()
                .satisfies(cookie -> assertThat(cookie.getSecure()).isTrue());
    }

    @Test
    void no_page_makes_a_session_of_the_servlet_kind() {
        browser.signIn(login(), PASSWORD);

        assertThat(browser.open(INSIDE).getRequest().getSession(false)).isNull();
    }

    @Test
    void only_the_hash_of_the_token_is_in_the_database() {
        browser.signIn(login(), PASSWORD);

        assertThat(office.sql()
                        .sql("select encode(token, 'escape') from sign_in where member_id = ?")
                        .param(nora.member())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain(browser.cookie("session").getValue());
    }

    @Test
    void whoever_signs_out_is_out_also_with_a_copy_of_the_cookie() {
        browser.signIn(login(), PASSWORD);
        var copy = browser.cookie("session");
        browser.open(INSIDE);

        assertThat(browser.submit("/sign-out")).redirectedUrl().isEqualTo("/sign-in");
        browser.plant(copy);
        assertThat(browser.open(INSIDE)).hasStatus(303);
    }

    @Test
    void signing_out_by_a_link_is_impossible() {
        browser.signIn(login(), PASSWORD);

        assertThat(browser.open("/sign-out")).hasStatus(405);
        assertThat(browser.open(INSIDE)).hasStatusOk();
    }

    @Test
    void an_hour_without_a_page_ends_it_and_a_page_a_minute_does_not() {
        browser.signIn(login(), PASSWORD);
        for (int minute = 0; minute < 90; minute++) {
            clock.pass(Duration.ofMinutes(1).plusSeconds(1));
            assertThat(browser.open(INSIDE)).hasStatusOk();
        }
        clock.pass(Duration.ofMinutes(61));
        assertThat(browser.open(INSIDE)).hasStatus(303);
    }

    @Test
    void a_working_day_ends_it_however_busy_one_is() {
        browser.signIn(login(), PASSWORD);
        for (int quarter = 0; quarter < 47; quarter++) {
            clock.pass(Duration.ofMinutes(15));
            assertThat(browser.open(INSIDE)).hasStatusOk();
        }
        clock.pass(Duration.ofMinutes(16));
        assertThat(browser.open(INSIDE)).hasStatus(303);
    }

    @Test
    void when_it_was_last_seen_is_written_once_a_minute_at_most() {
        browser.signIn(login(), PASSWORD);
        clock.pass(Duration.ofSeconds(50));
        browser.open(INSIDE);

        assertThat(office.sql()
                        .sql("select bool_and(seen = began) from sign_in where member_id = ?")
                        .param(nora.member())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void an_ended_account_is_out_at_once_and_stays_out() {
        var administrator = office.engage(Role.ADMINISTRATOR);
        browser.signIn(login(), PASSWORD);
        Actor.as(administrator.member(), () -> members.end(nora.member()));

        assertThat(browser.open(INSIDE)).hasStatus(303);
        assertThat(browser.signIn(login(), PASSWORD)).hasStatus(401);
    }

    @Test
    void five_wrong_passwords_close_the_account_for_half_a_minute_to_the_right_one_too() {
        IntStream.range(0, 5)
                .forEach(guess ->
                        assertThat(browser.signIn(login(), "wrong " + guess)).hasStatus(401));

        assertThat(new Browser(pages).signIn(login(), PASSWORD))
                .hasStatus(429)
                .headers()
                .hasValue("Retry-After", 30);
        clock.pass(Duration.ofSeconds(31));
        assertThat(new Browser(pages).signIn(login(), PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        IntStream.range(0, 4).forEach(guess -> browser.signIn(login(), "wrong " + guess));

        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThat(browser.signIn(login(), "wrong again")).hasStatus(401);
            assertThat(browser.signIn(login(), "wrong again")).headers().hasValue("Retry-After", seconds);
            clock.pass(Duration.ofSeconds(seconds + 1));
        }
    }

    @Test
    void the_page_says_how_long_to_wait() {
        IntStream.range(0, 6).forEach(guess -> browser.signIn(login(), "wrong " + guess));
        clock.pass(Duration.ofSeconds(31));
        browser.signIn(login(), "wrong");
        clock.pass(Duration.ofSeconds(61));
        browser.signIn(login(), "wrong");

        assertThat(browser.signIn(login(), PASSWORD)).bodyText().contains("Wait 2 minutes");
    }

    @Test
    void an_unknown_login_is_locked_like_a_known_one() {
        IntStream.range(0, 5).forEach(guess -> browser.signIn("ghost@office.example", "wrong " + guess));

        assertThat(browser.signIn("ghost@office.example", "wrong")).hasStatus(429);
    }

    @Test
    void one_address_that_tries_many_accounts_has_to_wait() {
        IntStream.range(0, 30).forEach(guess -> browser.signIn("ghost" + guess + "@office.example", "wrong"));

        assertThat(browser.signIn(login(), PASSWORD)).hasStatus(429);
        assertThat(new Browser(pages).signIn(login(), PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void the_journal_knows_who_came_who_went_and_who_guessed() {
        browser.signIn(login(), PASSWORD);
        browser.open(INSIDE);
        browser.submit("/sign-out");
        IntStream.range(0, 5).forEach(guess -> browser.signIn(login(), "wrong " + guess));

        assertThat(office.sql()
                        .sql("select act from journal_entry where subject = ? and act like 'SIGN%' order by id")
                        .param(nora.member())
                        .query(String.class)
                        .list())
                .containsExactly("SIGNED_IN", "SIGNED_OUT", "SIGN_IN_LOCKED");
    }
}
