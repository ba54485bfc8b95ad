package org.safeconduct.app.team.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.signin.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A house in which nobody has an account yet. Has a context of its own, because in the others somebody has, and an
/// order, because it can be new only once.
@AppTest
@TestPropertySource(properties = "safeconduct.address=http://new-house.example:8480")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstRunIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private FirstLink firstLink;

    @Autowired
    private Members members;

    @Autowired
    private TestClock clock;

    private String link() {
        return URI.create(firstLink.lines().getLast().strip()).getPath();
    }

    private static String[] ada(String password) {
        return new String[] {"name", "Ada Lindqvist", "login", "ada@house.example", "password", password};
    }

    @Test
    @Order(1)
    void the_console_tells_where_to_begin() {
        assertThat(firstLink.lines().getLast()).contains("http://new-house.example:8480/first/");
    }

    @Test
    @Order(2)
    void a_second_start_makes_the_first_link_worthless() {
        var earlier = link();
        link();

        assertThat(new Browser(pages).open(earlier)).hasStatus(404);
    }

    @Test
    @Order(3)
    void a_link_is_too_old_after_a_day() {
        var link = link();
        clock.pass(Duration.ofHours(25));

        assertThat(new Browser(pages).open(link)).hasStatus(404).bodyText().contains("too old");
    }

    @Test
    @Order(4)
    void a_guessed_link_opens_nothing() {
        assertThat(new Browser(pages).open("/first/guessed")).hasStatus(404);
    }

    @Test
    @Order(5)
    void a_weak_password_is_refused_beside_its_field_and_the_rest_is_kept() {
        var link = link();
        var browser = new Browser(pages);
        browser.open(link);

        assertThat(browser.submit(link, ada("short")))
                .hasStatus(422)
                .bodyText()
                .contains("at least 12 characters", "Ada Lindqvist", "password-error")
                .doesNotContain("value=\"short\"");
        assertThat(members.isEmpty()).isTrue();
    }

    @Test
    @Order(6)
    void the_link_makes_the_first_administrator_once() {
        var link = link();
        var browser = new Browser(pages);
        browser.open(link);

        assertThat(browser.submit(link, ada("a quiet river at noon")))
                .redirectedUrl()
                .isEqualTo("/sign-in");
        assertThat(browser.submit(link, ada("a quiet river at noon"))).hasStatus(404);
        assertThat(members.list()).hasSize(1);
        assertThat(browser.signIn("ada@house.example", "a quiet river at noon")).hasStatus3xxRedirection();
        assertThat(browser.open("/team")).hasStatusOk();
    }

    @Test
    @Order(7)
    void a_house_with_an_administrator_offers_no_link() {
        assertThat(firstLink.lines()).isEmpty();
    }
}
