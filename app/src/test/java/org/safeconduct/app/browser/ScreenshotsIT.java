package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures in `docs/screenshots` anew, of the demonstration as it is:
///
///     ./safeconduct test -pl app -am -Dtest=ScreenshotsIT -Dscreenshots=true -Dsurefire.failIfNoSpecifiedTests=false
@EnabledIfSystemProperty(
        named = "screenshots",
        matches = "true",
        disabledReason = "takes pictures for the documentation; asked for by -Dscreenshots=true")
@Tag("demo")
class ScreenshotsIT {
    private static final Path ALBUM = Path.of("../docs/screenshots");

    /// A filing is checked anew before it is shown.
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void the_album_shows_the_program_as_it_is(@TempDir Path downloads) throws IOException {
        Files.createDirectories(ALBUM);
        try (var browser = Browser.of("nora", downloads)) {
            desk(browser);
            take(browser, "/cases", "cases");
            browser.followLink("Sokolov");
            var caseId = browser.address();
            takeRooms(browser, caseId);
            browser.open(caseId + "/filings");
            browser.follow("main table a[href*='/filings/']");
            var filing = browser.address();
            take(browser, filing, "filing");
            browser.useBrightness("dark");
            take(browser, filing, "filing-dark");
            browser.useBrightness("light");

            browser.useScreen(390, 844, 2);
            take(browser, "/cases", "telephone-cases");
            take(browser, filing, "telephone-filing");

            desk(browser);
            browser.follow("button[name=language][value=es]");
            take(browser, "/cases", "cases-es");
            browser.follow("button[name=language][value=en]");

            browser.open("/cases");
            browser.followLink("Horbenko");
            take(browser, browser.address() + "/custody", "custody");

            FirstFiling.assemble(browser);
            take(browser, browser.address(), "version");
            take(browser, filing, "filing");
        }
        assertThat(ALBUM.resolve("filing.png")).isNotEmptyFile();
    }

    private static void takeRooms(Browser browser, String caseId) {
        take(browser, caseId, "case");
        take(browser, caseId + "/people", "people");
        take(browser, caseId + "/documents", "documents");
        take(browser, caseId + "/evidence", "evidence");
        take(browser, caseId + "/lost", "lost");
        take(browser, caseId + "/deadlines", "deadlines");
        take(browser, "/calendar", "calendar");
    }

    private static void desk(Browser browser) {
        browser.useScreen(1280, 860, 1.5);
    }

    private static void take(Browser browser, String address, String name) {
        browser.open(address);
        browser.waitUntil(PATIENCE, () -> browser.list("#progress").isEmpty());
        browser.snap(ALBUM.resolve(name + ".png"));
    }
}
