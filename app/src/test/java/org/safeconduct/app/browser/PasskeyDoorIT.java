package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.start.Demo;

/// A passkey from the day it is made to the day it is taken away, in a real browser under the policy that every page of
/// ours has. Its own user tells the story in order.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("demo")
class PasskeyDoorIT {
    private static final String NAME = "Key in the drawer";

    private static Browser browser;

    @BeforeAll
    static void sit_down(@TempDir Path downloads) {
        assumeTrue(Browser.isInstalled(), Browser.WANTED);
        browser = Browser.of("mei", downloads);
        browser.plugInKey();
    }

    @AfterAll
    static void get_up() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void a_key_is_made_on_the_page_of_the_account() {
        browser.open("/account");
        browser.find("#passkey-add [name=label]").sendKeys(NAME);
        browser.find("#passkey-add [name=password]").sendKeys(Demo.running().password());
        browser.press("#passkey-add button");
        browser.waitFor("p.notice[role=status]");
        assertThat(browser.text()).contains("passkey", NAME);
    }

    @Test
    @Order(2)
    void the_key_alone_opens_the_door() {
        browser.signOut();
        browser.press("#passkey button");
        browser.waitFor(".menu");
        assertThat(browser.text()).contains("Mei Tanaka");
    }

    @Test
    @Order(3)
    void the_policy_of_the_page_had_nothing_to_refuse() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void a_key_that_was_taken_away_opens_nothing() {
        browser.open("/account");
        browser.press("form[action$='/remove'] button");
        browser.waitFor("p.notice[role=status]");
        assertThat(browser.text()).doesNotContain(NAME);
        browser.signOut();
        browser.press("#passkey button");
        browser.waitUntil(
                Duration.ofSeconds(30),
                () -> browser.find("#passkey [role=alert]").isDisplayed());
        assertThat(browser.address()).startsWith("/sign-in");
    }
}
