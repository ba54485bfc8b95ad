package org.safeconduct.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/// The telephone of the first sample case, from its seizure to its explanation to the filing.
@Tag("demo")
class LostTelephoneIT {
    @BeforeAll
    static void skipWithoutBrowser() {
        assumeTrue(Browser.isInstalled(), Browser.WANTED);
    }

    @Test
    void an_attorney_carries_the_lost_telephone_into_the_filing(@TempDir Path downloads) {
        try (var browser = Browser.of("nora", downloads)) {
            browser.useScripts(false);
            browser.open("/cases");
            browser.followLink("Sokolov");
            browser.follow("nav.tabs a[href$='/lost']");
            browser.follow("main table a[href*='/lost/']");
            assertThat(browser.text()).contains("confirmed lost", "None was given", "IMEI");

            browser.follow("nav.tabs a[href$='/routes']");
            assertThat(browser.text()).contains("The injuries of March 6 and 7, 2022.", "covered");

            browser.follow("nav.tabs a[href$='/explanation']");
            assertThat(browser.text()).contains("was taken by an officer of U.S. Customs and Border Protection");
            browser.follow("main form[action$='/explanation'] button");
            assertThat(browser.address()).contains("/papers/");
            browser.follow("main form[action$='/document'] button");
            var document = browser.address().replaceFirst(".*/", "");

            browser.follow("nav.tabs a[href$='/filings']");
            browser.follow("main table a[href*='/filings/']");
            var choice = "input[name=documents][value='" + document + "']";
            browser.list(".order details > summary").forEach(WebElement::click);
            browser.press("form:has(" + choice + ") " + choice);
            browser.follow("form:has(" + choice + ") button");
            var chosen = ".order a[href$='/documents/" + document + "']";
            assertThat(browser.list(chosen)).hasSize(1);
        }
    }
}
