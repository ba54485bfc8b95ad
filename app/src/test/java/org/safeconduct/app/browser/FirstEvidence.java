package org.safeconduct.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// What a newcomer does with evidence: brings a paper in, reads it, marks a passage, takes it out with the proof.
final class FirstEvidence {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Browser browser;
    private final String item;

    private FirstEvidence(Browser browser, String item) {
        this.browser = browser;
        this.item = item;
    }

    /// Ends on the page of the item, with its pages read.
    static FirstEvidence bring(Browser browser, Path paper) {
        browser.open("/cases");
        browser.followLink("Sokolov");
        browser.follow("nav.tabs a[href$='/evidence']");
        browser.follow("main a.primary[href$='/evidence/new']");
        browser.find("#files").sendKeys(paper.toAbsolutePath().normalize().toString());
        browser.write("fromWords", "the clerk");
        browser.find("#how option[value=COURT]").click();
        browser.press("#upload button.primary");
        browser.waitFor("#items table", PATIENCE);
        browser.follow("#items tbody a");
        var item = browser.address();
        browser.waitUntil(PATIENCE, () -> {
            if (browser.list("main a[href$='/pages/1']").isEmpty()) {
                browser.open(item);
                return false;
            }
            return true;
        });
        return new FirstEvidence(browser, item);
    }

    String item() {
        return item;
    }

    /// Lines 1 to 2 of the first page.
    FirstEvidence mark() {
        browser.open(item + "/pages/1");
        browser.find("#to option[value='2']").click();
        browser.write("says", "that it is so");
        browser.press("form[action$='/passages'] button.primary");
        browser.waitFor("#passages mark, mark");
        return this;
    }

    /// The zip as it lies in the folder for downloads afterwards.
    Path takeHome(Path downloads) {
        browser.open(item.replaceFirst("/[^/]+$", "/export"));
        browser.find("#route option[value='OWN_CASE']").click();
        browser.press("form[action$='/export'] button.primary");
        browser.waitUntil(PATIENCE, () -> find(downloads).isPresent());
        return find(downloads).orElseThrow();
    }

    private static Optional<Path> find(Path downloads) {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(".zip")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
