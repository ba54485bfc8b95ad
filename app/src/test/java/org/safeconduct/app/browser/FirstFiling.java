package org.safeconduct.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebElement;

/// What a newcomer does first: opens the first sample case, assembles its filing, takes it home.
final class FirstFiling {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final String FINISHED = "main a[href*='/versions/']";

    private final Browser browser;

    private FirstFiling(Browser browser) {
        this.browser = browser;
    }

    /// Ends on the page of the finished filing.
    static FirstFiling assemble(Browser browser) {
        var path = new FirstFiling(browser);
        browser.open("/cases");
        browser.followLink("Sokolov");
        browser.follow("nav.tabs a[href$='/filings']");
        browser.follow("main table a[href*='/filings/']");
        path.askUntilThere();
        browser.press(FINISHED);
        return path;
    }

    /// Papers are read and the filing is checked before it can be assembled. Without scripts a page does not renew
    /// itself, so a person does; with them it has to, and may do so under the very finger that presses.
    private void askUntilThere() {
        browser.waitUntil(PATIENCE, () -> {
            if (!browser.list(FINISHED).isEmpty()) {
                return true;
            }
            if (browser.list("#progress").isEmpty()) {
                browser.list("main button[value=FILING]").forEach(WebElement::click);
            } else if (!browser.usesScripts()) {
                browser.reload();
            }
            return false;
        });
    }

    /// The file as it lies in the folder for downloads afterwards.
    Path takeHome(Path downloads) {
        browser.press("main a[href*='/volumes/']");
        browser.waitUntil(Duration.ofSeconds(30), () -> find(downloads).isPresent());
        return find(downloads).orElseThrow();
    }

    private static Optional<Path> find(Path downloads) {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
