package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// Exhibits and documents of a filing put in order by hand. Each order is looked at again after the page was loaded
/// anew.
@Tag("demo")
class FilingRoomIT {
    private static final String EXHIBITS = "#exhibits > .order > li";

    private static Browser browser;
    private static String room;

    @BeforeAll
    static void enter(@TempDir Path downloads) {
        assumeTrue(Browser.isInstalled(), Browser.WANTED);
        browser = Browser.of("daniel", downloads);
        // Tall enough for both ends of the longest way.
        browser.useScreen(1280, 6000, 1);
        browser.open("/cases");
        browser.followLink("Sokolov");
        browser.follow("nav.tabs a[href$='/filings']");
        browser.follow("main table a[href*='/filings/']");
        browser.waitFor("#exhibits .handle");
        room = browser.address();
    }

    @AfterAll
    static void leave() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void look() {
        browser.open(room);
    }

    private static List<String> exhibits() {
        return texts(EXHIBITS + " h3 bdi");
    }

    private static List<String> documents(int exhibit) {
        return texts(exhibit(exhibit) + " > .order > li a bdi");
    }

    private static List<String> texts(String selector) {
        return browser.list(selector).stream().map(WebElement::getText).toList();
    }

    private static String exhibit(int place) {
        return EXHIBITS + ":nth-child(" + (place + 1) + ")";
    }

    private static String document(int exhibit, int place) {
        return exhibit(exhibit) + " > .order > li:nth-child(" + (place + 1) + ")";
    }

    private static List<String> moved(List<String> order, int from, int to) {
        var after = new ArrayList<>(order);
        after.add(to, after.remove(from));
        return after;
    }

    private static void waitUntilExhibitsAre(List<String> order) {
        browser.waitUntil(Duration.ofSeconds(30), () -> exhibits().equals(order));
    }

    @Test
    void an_exhibit_stays_where_it_was_dropped() {
        var wanted = moved(exhibits(), 2, 0);
        browser.drag(exhibit(2) + " > .handle", exhibit(0) + " h3");
        waitUntilExhibitsAre(wanted);
        browser.reload();
        assertThat(exhibits()).isEqualTo(wanted);
    }

    @Test
    void a_document_stays_behind_the_exhibit_it_was_dropped_on() {
        var taken = documents(0).getFirst();
        var wanted = new ArrayList<>(documents(1));
        wanted.addFirst(taken);
        browser.drag(document(0, 0) + " > .handle", document(1, 0));
        browser.waitUntil(Duration.ofSeconds(30), () -> documents(1).equals(wanted));
        browser.reload();
        assertThat(documents(1)).isEqualTo(wanted);
        assertThat(documents(0)).doesNotContain(taken);
    }

    @Test
    void an_exhibit_without_documents_takes_the_first_one() {
        browser.find("#exhibit-title").sendKeys("Empty so far" + Keys.ENTER);
        browser.waitUntil(Duration.ofSeconds(30), () -> exhibits().contains("Empty so far"));
        int last = exhibits().size() - 1;
        var taken = documents(1).getFirst();
        browser.drag(document(1, 0) + " > .handle", exhibit(last) + " h3");
        browser.waitUntil(Duration.ofSeconds(30), () -> documents(last).equals(List.of(taken)));
        browser.reload();
        assertThat(documents(last)).containsExactly(taken);
    }

    @Test
    void a_drag_that_ends_nowhere_changes_nothing() {
        var before = exhibits();
        browser.drag(exhibit(0) + " > .handle", "h1");
        browser.reload();
        assertThat(exhibits()).isEqualTo(before);
    }

    @Test
    void the_keyboard_moves_an_exhibit_and_stays_with_it() {
        var before = exhibits();
        var wanted = moved(before, 0, 1);
        browser.find(exhibit(0) + " > .moves form:last-child button").sendKeys(Keys.ENTER);
        waitUntilExhibitsAre(wanted);
        String held =
                browser.ask("return document.activeElement.closest('[data-move]').querySelector('h3 bdi').textContent");
        assertThat(held).isEqualTo(before.getFirst());
        browser.reload();
        assertThat(exhibits()).isEqualTo(wanted);
    }
}
