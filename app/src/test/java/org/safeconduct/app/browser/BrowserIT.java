package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.start.Demo;

/// Every page of the program as people get to see it: in both languages, light and dark, on a telephone, a tablet and a
/// desk.
@Tag("demo")
class BrowserIT {
    /// Behind a door that a walk has no key to: a link made for one person, a code that is asked for after a password.
    private static final Set<String> KEPT = Set.of("/first/{token}", "/welcome/{token}", "/sign-in/code");

    private static final Tour TOUR = new Tour();

    @BeforeAll
    static void look(@TempDir Path downloads) {
        assumeTrue(Browser.isInstalled(), Browser.WANTED);
        TOUR.look(() -> Browser.at(Demo.running().home(), downloads), "/sign-in", "/error");
        String item;
        try (var attorney = Browser.of("nora", downloads)) {
            FirstFiling.assemble(attorney);
            var paper = Path.of("..", "samples", "eloy", "documents", "j2-fee-receipt.pdf");
            item = FirstEvidence.bring(attorney, paper).mark().item();
        }
        TOUR.look(() -> Browser.of("nora", downloads), "/cases", item);
        String edition;
        try (var administrator = Browser.of("ada", downloads)) {
            edition = FirstEdition.enter(administrator);
        }
        TOUR.look(() -> Browser.of("ada", downloads), "/account", edition);
    }

    private static Stream<String> sentences(Function<Sight, List<String>> kind) {
        return TOUR.sights().stream().flatMap(sight -> kind.apply(sight).stream());
    }

    @Test
    void axe_finds_nothing() {
        assertThat(sentences(Sight::faults)).isEmpty();
    }

    @Test
    void no_page_scrolls_sideways() {
        assertThat(sentences(Sight::sideways)).isEmpty();
    }

    @Test
    void the_browser_has_nothing_to_complain_about() {
        assertThat(sentences(Sight::complaints)).isEmpty();
    }

    @Test
    void every_page_of_the_route_table_has_been_looked_at() {
        assertThat(Routes.pages().stream()
                        .filter(route -> !TOUR.kinds().contains(route))
                        .filter(route -> !KEPT.contains(route)))
                .isEmpty();
    }
}
