package org.safeconduct.app.team.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.safeconduct.app.team.factor.Passwords;
import org.safeconduct.app.team.signin.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A device signs in, and what a forger could try.
@AppTest
class PasskeyIT {
    private static final String PASSWORD = "seven herons over Eloy";
    private static final String ORIGIN = "http://localhost";
    private static final String HOST = "localhost";
    private static final int HELD = Device.PRESENT | Device.VERIFIED;
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private TestClock clock;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Members members;

    private Badge nora;
    private Browser browser;

    @BeforeEach
    void signIn() {
        nora = office.engage(Role.ATTORNEY);
        passwords.change(nora.member(), PASSWORD);
        browser = new Browser(pages);
        browser.signIn(nora.member() + "@office.example", PASSWORD);
        browser.open("/account");
    }

    private MvcTestResult post(Browser from, String address, String json) {
        return from.send(pages.post()
                .uri(address)
                .header("X-XSRF-TOKEN", from.token())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private static String challenge(MvcTestResult options) {
        assertThat(options).hasStatusOk();
        var words = new String(options.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var found = CHALLENGE.matcher(words);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult add(Device device) {
        var challenge = challenge(browser.submit("/account/passkeys/options", "password", PASSWORD));
        return post(browser, "/account/passkeys", device.made(challenge, "Telephone"));
    }

    private MvcTestResult signIn(Browser from, Device device) {
        from.open("/sign-in");
        return post(
                from, "/sign-in/passkey", device.signed(challenge(from.submit("/sign-in/passkey/options")), member()));
    }

    private byte[] member() {
        return Owners.bytes(nora.member()).getBytes();
    }

    @Test
    void a_passkey_alone_lets_in() {
        var device = new Device(ORIGIN, HOST, HELD);
        assertThat(add(device)).hasStatus(204);
        var elsewhere = new Browser(pages);

        assertThat(signIn(elsewhere, device)).hasStatusOk().bodyText().contains("\"to\"");
        assertThat(elsewhere.open("/account")).hasStatusOk().bodyText().contains("Telephone");
    }

    @Test
    void without_the_password_nobody_adds_one() {
        assertThat(browser.submit("/account/passkeys/options", "password", "a guess"))
                .hasStatus(403);
    }

    @Test
    void a_signature_is_good_once() {
        var device = new Device(ORIGIN, HOST, HELD);
        add(device);
        var elsewhere = new Browser(pages);
        elsewhere.open("/sign-in");
        var signed = device.signed(challenge(elsewhere.submit("/sign-in/passkey/options")), member());
        var riddle = elsewhere.cookie("riddle");
        assertThat(post(elsewhere, "/sign-in/passkey", signed)).hasStatusOk();

        var thief = new Browser(pages);
        thief.open("/sign-in");
        thief.plant(riddle);
        assertThat(post(thief, "/sign-in/passkey", signed)).hasStatus(401);
    }

    @Test
    void a_signature_under_another_riddle_is_refused() {
        var device = new Device(ORIGIN, HOST, HELD);
        add(device);
        var elsewhere = new Browser(pages);
        elsewhere.open("/sign-in");
        var signed = device.signed(challenge(elsewhere.submit("/sign-in/passkey/options")), member());
        elsewhere.submit("/sign-in/passkey/options");

        assertThat(post(elsewhere, "/sign-in/passkey", signed)).hasStatus(401);
    }

    @Test
    void a_riddle_that_is_too_old_is_refused() {
        var device = new Device(ORIGIN, HOST, HELD);
        add(device);
        var elsewhere = new Browser(pages);
        elsewhere.open("/sign-in");
        var signed = device.signed(challenge(elsewhere.submit("/sign-in/passkey/options")), member());
        clock.pass(Duration.ofMinutes(6));

        assertThat(post(elsewhere, "/sign-in/passkey", signed)).hasStatus(401);
    }

    @Test
    void a_device_that_did_not_make_sure_who_holds_it_is_refused() {
        assertThat(add(new Device(ORIGIN, HOST, Device.PRESENT))).hasStatus(400);
    }

    @Test
    void a_signature_made_on_another_page_is_refused() {
        assertThat(add(new Device("http://localhost.evil.example", HOST, HELD))).hasStatus(400);
    }

    @Test
    void a_signature_made_for_another_host_is_refused() {
        assertThat(add(new Device(ORIGIN, "evil.example", HELD))).hasStatus(400);
    }

    @Test
    void a_device_that_nobody_added_is_refused() {
        var elsewhere = new Browser(pages);

        assertThat(signIn(elsewhere, new Device(ORIGIN, HOST, HELD))).hasStatus(401);
        assertThat(elsewhere.open("/account")).hasStatus(303);
    }

    @Test
    void nonsense_is_refused() {
        browser.submit("/account/passkeys/options", "password", PASSWORD);
        assertThat(post(browser, "/account/passkeys", "{\"credential\":[1,2]}")).hasStatus(400);
        var elsewhere = new Browser(pages);
        elsewhere.open("/sign-in");
        elsewhere.submit("/sign-in/passkey/options");
        assertThat(post(elsewhere, "/sign-in/passkey", "not even json")).hasStatus(401);
    }

    @Test
    void a_removed_passkey_opens_nothing() {
        var device = new Device(ORIGIN, HOST, HELD);
        add(device);
        var id = passkeys.list(nora.member()).getFirst().id();
        browser.open("/account");
        assertThat(browser.submit("/account/passkeys/%s/remove".formatted(id))).hasStatus3xxRedirection();

        assertThat(signIn(new Browser(pages), device)).hasStatus(401);
    }

    @Test
    void nobody_removes_the_passkey_of_somebody_else() {
        add(new Device(ORIGIN, HOST, HELD));
        var id = passkeys.list(nora.member()).getFirst().id();
        var other = office.engage(Role.ATTORNEY);
        Actor.as(other.member(), () -> {
            passkeys.remove(other.member(), id);
            return true;
        });

        assertThat(passkeys.list(nora.member())).hasSize(1);
    }

    @Test
    void a_member_who_left_does_not_come_in_by_passkey() {
        var device = new Device(ORIGIN, HOST, HELD);
        add(device);
        Actor.as(office.engage(Role.ADMINISTRATOR).member(), () -> members.end(nora.member()));

        assertThat(signIn(new Browser(pages), device)).hasStatus(401);
    }
}
