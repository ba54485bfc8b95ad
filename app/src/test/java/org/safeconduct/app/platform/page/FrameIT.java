package org.safeconduct.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;
import static org.safeconduct.app.Office.fromOurPage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What surrounds every page, looked at around the plainest one.
@AppTest
class FrameIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @ParameterizedTest
    @CsvSource(textBlock = """
            en,    en, There is nothing here for you
            es-MX, es, Aquí no hay nada para usted
            uk,    en, There is nothing here for you
            """)
    void speaks_the_language_that_the_browser_asks_for(String wish, String language, String words) {
        assertThat(pages.get().uri("/error").header("Accept-Language", wish))
                .bodyText()
                .contains("<html lang=\"" + language + "\"", words);
    }

    @Test
    void offers_a_stranger_nothing_but_language_and_brightness() {
        assertThat(pages.get().uri("/error")).bodyText().doesNotContain("<nav", "/sign-out");
    }

    @Test
    void calls_a_member_by_name() {
        var nora = office.engage(Role.ATTORNEY);
        assertThat(pages.get().uri("/error").with(as(nora)))
                .bodyText()
                .contains("<bdi>" + nora.name() + "</bdi>", "action=\"/sign-out\"");
    }

    @Test
    void keeps_a_choice_and_returns_to_the_page() {
        assertThat(pages.post()
                        .uri("/preferences")
                        .param("theme", "dark")
                        .param("back", "/cases?q=Sokolov")
                        .with(fromOurPage()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/cases?q=Sokolov")
                .cookies()
                .hasValue("theme", "dark");
    }

    @ParameterizedTest
    @CsvSource({"//elsewhere.example", "/\\elsewhere.example", "https://elsewhere.example"})
    void never_returns_to_another_house(String back) {
        assertThat(pages.post()
                        .uri("/preferences")
                        .param("theme", "dark")
                        .param("back", back)
                        .with(fromOurPage()))
                .hasRedirectedUrl("/");
    }

    @Test
    void lets_a_page_fetch_from_nowhere_else_and_run_nothing_inline() {
        var policy = pages.get().uri("/error").exchange().getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http", "*");
    }
}
