package org.safeconduct.app.browser;

import java.util.ArrayList;
import java.util.List;

/// What was wrong with one page in one language, however it was looked at. Sentences; best none.
record Sight(List<String> faults, List<String> sideways, List<String> complaints) {
    private static final String WIDER =
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

    static Sight of(Browser browser, String language, String address) {
        browser.complaints();
        browser.open(address);
        var faults = new ArrayList<String>();
        var sideways = new ArrayList<String>();
        for (Look look : Look.of(language)) {
            look.applyTo(browser);
            var where = String.join(" ", address, language, look.toString(), "");
            Axe.faults(browser, look.rules()).forEach(fault -> faults.add(where + fault));
            long pixels = browser.ask(WIDER);
            if (pixels > 0) {
                sideways.add(where + "is wider than its window by " + pixels);
            }
        }
        return new Sight(faults, sideways, complaints(browser, address));
    }

    /// That a page which tells of a failure has that failure's status is no reason to complain.
    private static List<String> complaints(Browser browser, String address) {
        return browser.complaints().stream()
                .filter(words -> !(address.startsWith("/error") && words.contains("status of 4")))
                .map(words -> address + ": " + words)
                .toList();
    }
}
