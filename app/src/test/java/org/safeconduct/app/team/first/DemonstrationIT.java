package org.safeconduct.app.team.first;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.signin.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A house full of invented people.
@AppTest
@TestPropertySource(properties = "safeconduct.demo=true")
class DemonstrationIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @ParameterizedTest
    @EnumSource
    void everybody_of_the_cast_can_sign_in_with_what_the_console_says(Cast.Player player) {
        assertThat(cast.lines())
                .anyMatch(line -> line.contains(player.login()))
                .anyMatch(line -> line.endsWith(cast.password()));
        assertThat(new Browser(pages).signIn(player.login(), cast.password())).hasStatus3xxRedirection();
    }

    @Test
    void the_sign_in_page_says_that_it_is_a_demonstration() {
        assertThat(new Browser(pages).open("/sign-in")).bodyText().contains("class=\"demo\"");
    }

    @Test
    void starting_again_adds_nobody() {
        cast.run(new DefaultApplicationArguments());

        assertThat(members.list()).hasSize(Cast.Player.values().length);
    }
}
