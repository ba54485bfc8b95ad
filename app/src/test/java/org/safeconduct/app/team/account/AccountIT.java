package org.safeconduct.app.team.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.platform.strongroom.Sealer;
import org.safeconduct.app.team.factor.Passwords;
import org.safeconduct.app.team.signin.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What members change of their own account, and what protects it.
@AppTest
class AccountIT {
    private static final String PASSWORD = "seven herons over Eloy";
    private static final Pattern CODE = Pattern.compile(">([a-z2-7]{4}(-[a-z2-7]{4}){3})<");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private TestClock clock;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Sealer sealer;

    private Badge nora;
    private Browser browser;

    @BeforeEach
    void signIn() {
        nora = office.engage(Role.ATTORNEY);
        passwords.change(nora.member(), PASSWORD);
        browser = new Browser(pages);
        browser.signIn(login(), PASSWORD);
        browser.open("/account");
    }

    private String login() {
        return nora.member() + "@office.example";
    }

    /// As the telephone got it; the database holds it sealed.
    private byte[] seed() {
        return sealer.open(office.sql()
                .sql("select seed from authenticator where member_id = ?")
                .param(nora.member())
                .query(byte[].class)
                .single());
    }

    /// What the telephone shows.
    private String code() {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(seed(), "HmacSHA1"), clock.instant());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /// The recovery codes that were shown.
    private List<String> setUpAuthenticator() {
        browser.open("/account/authenticator");
        return codes(browser.submit("/account/authenticator", "code", code(), "password", PASSWORD));
    }

    private static List<String> codes(MvcTestResult page) {
        var words = new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return CODE.matcher(words)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void a_new_password_replaces_the_old_one_and_ends_every_other_session() {
        var elsewhere = new Browser(pages);
        elsewhere.signIn(login(), PASSWORD);
        browser.open("/account");

        assertThat(browser.submit("/account/password", "present", PASSWORD, "chosen", "nine owls under Adelanto"))
                .hasStatus3xxRedirection();
        assertThat(elsewhere.open("/account")).hasStatus(303);
        assertThat(browser.open("/account")).hasStatusOk();
        assertThat(new Browser(pages).signIn(login(), PASSWORD)).hasStatus(401);
        assertThat(new Browser(pages).signIn(login(), "nine owls under Adelanto"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whoever_does_not_know_the_old_password_sets_no_new_one() {
        assertThat(browser.submit(
                        "/account/password", "present", "a guess of a thief", "chosen", "nine owls under Adelanto"))
                .hasStatus(422)
                .bodyText()
                .contains("present-error");
        assertThat(new Browser(pages).signIn(login(), PASSWORD)).hasStatus3xxRedirection();
    }

    @Test
    void guessing_the_password_at_an_unlocked_computer_ends_soon() {
        for (int guess = 0; guess < 5; guess++) {
            browser.submit("/account/password", "present", "guess " + guess, "chosen", "nine owls under Adelanto");
        }

        assertThat(browser.submit("/account/password", "present", PASSWORD, "chosen", "nine owls under Adelanto"))
                .hasStatus(422)
                .bodyText()
                .contains("Wait a few minutes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eleven char", "passwordpassword", "aaaaaaaaaaaaaaa", "Correct Horse Battery Staple"})
    void a_password_that_anybody_would_try_is_refused(String chosen) {
        assertThat(browser.submit("/account/password", "present", PASSWORD, "chosen", chosen))
                .hasStatus(422)
                .bodyText()
                .contains("chosen-error");
    }

    @Test
    void with_an_authenticator_the_password_alone_opens_nothing() {
        setUpAuthenticator();
        var elsewhere = new Browser(pages);

        assertThat(elsewhere.signIn(login(), PASSWORD)).redirectedUrl().startsWith("/sign-in/code");
        assertThat(elsewhere.open("/account")).hasStatus(303);
        clock.pass(Duration.ofSeconds(30));
        elsewhere.open("/sign-in/code");
        assertThat(elsewhere.submit("/sign-in/code", "code", code())).hasStatus3xxRedirection();
        assertThat(elsewhere.open("/account")).hasStatusOk();
    }

    @Test
    void a_code_is_good_once() {
        setUpAuthenticator();
        var thief = new Browser(pages);
        thief.signIn(login(), PASSWORD);
        thief.open("/sign-in/code");

        assertThat(thief.submit("/sign-in/code", "code", code())).hasStatus(401);
    }

    @Test
    void a_code_that_just_changed_is_still_good_and_an_older_one_is_not() {
        setUpAuthenticator();
        clock.pass(Duration.ofMinutes(2));
        var typed = code();
        clock.pass(Duration.ofSeconds(60));
        var elsewhere = new Browser(pages);
        elsewhere.signIn(login(), PASSWORD);
        elsewhere.open("/sign-in/code");
        assertThat(elsewhere.submit("/sign-in/code", "code", typed)).hasStatus(401);

        typed = code();
        clock.pass(Duration.ofSeconds(30));
        assertThat(elsewhere.submit("/sign-in/code", "code", typed)).hasStatus3xxRedirection();
    }

    @Test
    void guessing_codes_ends_soon() {
        setUpAuthenticator();
        var thief = new Browser(pages);
        thief.signIn(login(), PASSWORD);
        thief.open("/sign-in/code");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(thief.submit("/sign-in/code", "code", "00000" + guess)).hasStatus(401);
        }

        clock.pass(Duration.ofSeconds(20));
        assertThat(thief.submit("/sign-in/code", "code", code())).hasStatus(429);
    }

    @Test
    void the_step_between_password_and_code_lasts_ten_minutes() {
        setUpAuthenticator();
        var elsewhere = new Browser(pages);
        elsewhere.signIn(login(), PASSWORD);
        clock.pass(Duration.ofMinutes(11));

        assertThat(elsewhere.open("/sign-in/code")).redirectedUrl().isEqualTo("/sign-in");
    }

    @Test
    void a_recovery_code_stands_in_for_the_telephone_once() {
        var codes = setUpAuthenticator();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        for (int status : new int[] {302, 401}) {
            var elsewhere = new Browser(pages);
            elsewhere.signIn(login(), PASSWORD);
            elsewhere.open("/sign-in/code");
            assertThat(elsewhere.submit(
                            "/sign-in/code", "code", " " + codes.getFirst().toUpperCase(java.util.Locale.ROOT)))
                    .hasStatus(status);
        }
    }

    @Test
    void new_recovery_codes_throw_the_old_ones_away() {
        var old = setUpAuthenticator();
        browser.open("/account");
        var fresh = codes(browser.submit("/account/recovery-codes", "password", PASSWORD));
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);

        var elsewhere = new Browser(pages);
        elsewhere.signIn(login(), PASSWORD);
        elsewhere.open("/sign-in/code");
        assertThat(elsewhere.submit("/sign-in/code", "code", old.getFirst())).hasStatus(401);
        assertThat(elsewhere.submit("/sign-in/code", "code", fresh.getFirst())).hasStatus3xxRedirection();
    }

    @Test
    void the_seed_is_shown_while_it_is_set_up_and_never_again() {
        browser.open("/account/authenticator");
        assertThat(browser.open("/account/authenticator/picture.svg"))
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .bodyText()
                .startsWith("<svg");
        browser.open("/account/authenticator");
        browser.submit("/account/authenticator", "code", code(), "password", PASSWORD);

        assertThat(browser.open("/account/authenticator/picture.svg")).hasStatus(404);
        assertThat(browser.open("/account/authenticator")).redirectedUrl().isEqualTo("/account");
    }

    @Test
    void an_authenticator_is_asked_for_only_after_it_has_shown_a_code() {
        browser.open("/account/authenticator");
        assertThat(browser.submit("/account/authenticator", "code", "000000", "password", PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("code-error");

        assertThat(new Browser(pages).signIn(login(), PASSWORD)).redirectedUrl().isEqualTo("/");
    }

    @Test
    void without_the_password_nobody_removes_the_authenticator() {
        setUpAuthenticator();
        browser.open("/account");
        assertThat(browser.submit("/account/authenticator/remove", "password", "a guess"))
                .hasStatus(422);
        assertThat(browser.submit("/account/authenticator/remove", "password", PASSWORD))
                .hasStatus3xxRedirection();

        assertThat(new Browser(pages).signIn(login(), PASSWORD)).redirectedUrl().isEqualTo("/");
    }

    @Test
    void a_session_can_be_ended_from_another_one() {
        var elsewhere = new Browser(pages);
        elsewhere.signIn(login(), PASSWORD);
        browser.open("/account");
        assertThat(browser.submit("/account/sessions/end-others")).hasStatus3xxRedirection();

        assertThat(elsewhere.open("/account")).hasStatus(303);
        assertThat(browser.open("/account")).hasStatusOk();
    }

    @Test
    void the_journal_tells_what_was_changed_and_not_to_what() {
        new Browser(pages).signIn(login(), PASSWORD);
        browser.open("/account");
        browser.submit("/account/password", "present", PASSWORD, "chosen", "nine owls under Adelanto");

        assertThat(office.sql()
                        .sql("select act from journal_entry where subject = ? and actor = subject order by id")
                        .param(nora.member())
                        .query(String.class)
                        .list())
                .containsExactly("PASSWORD_CHANGED", "SIGNED_IN", "SIGNED_IN", "PASSWORD_CHANGED", "SIGN_IN_ENDED");
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        var other = office.engage(Role.ATTORNEY);
        passwords.change(other.member(), PASSWORD);
        var elsewhere = new Browser(pages);
        elsewhere.signIn(other.member() + "@office.example", PASSWORD);
        var session = office.sql()
                .sql("select id from sign_in where member_id = ?")
                .param(other.member())
                .query(java.util.UUID.class)
                .single();
        browser.submit("/account/sessions/%s/end".formatted(session));

        assertThat(elsewhere.open("/account")).hasStatusOk();
    }

    @Test
    void the_page_is_whole_in_spanish_too() {
        browser.submit("/preferences", "language", "es", "back", "/account");

        assertThat(browser.open("/account"))
                .hasStatusOk()
                .bodyText()
                .contains("Su cuenta", "Dónde tiene la sesión abierta");
    }
}
