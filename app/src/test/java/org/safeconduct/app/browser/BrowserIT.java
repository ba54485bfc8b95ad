package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.start.Demo;

/// Every page of the program as people get to see it: in both languages, light and dark, on a telephone, a tablet and a
/// desk.
class BrowserIT {
    private static final List<Sight> SIGHTS = new ArrayList<>();
    private static final TreeSet<String> WALKED = new TreeSet<>();

    @BeforeAll
    static void look(@TempDir Path downloads) {
        assumeTrue(
                Browser.isInstalled(),
                "needs Chromium and chromedriver, which './safeconduct test' installs where it may");
        try (var browser = Browser.at(Demo.running().home(), downloads)) {
            var pages = Walk.through(browser, "/error");
            pages.keySet().forEach(kind -> WALKED.add(kind.getPatternString()));
            for (String language : List.of("en", "es")) {
                browser.open("/error");
                browser.press("button[name=language][value=" + language + "]");
                Sight.allOf(pages.values().stream().map(List::copyOf))
                        .forEach(address -> SIGHTS.add(Sight.of(browser, language, address)));
            }
        }
    }

    @Test
    void axe_finds_nothing() {
        assertThat(Sight.allOf(SIGHTS.stream().map(Sight::faults))).isEmpty();
    }

    @Test
    void no_page_scrolls_sideways() {
        assertThat(Sight.allOf(SIGHTS.stream().map(Sight::sideways))).isEmpty();
    }

    @Test
    void the_browser_has_nothing_to_complain_about() {
        assertThat(Sight.allOf(SIGHTS.stream().map(Sight::complaints))).isEmpty();
    }

    @Test
    void every_page_has_been_looked_at() {
        assertThat(Stream.of(new TreeSet<>(Routes.pages()), WALKED)).isNotEmpty();
    }
}
