package org.safeconduct.app.browser;

import java.util.List;
import java.util.stream.Stream;

/// How a device shows a page: which of two brightnesses it prefers, and how many pixels wide it is.
record Look(String brightness, int width) {
    static final List<Look> ALL = Stream.of("light", "dark")
            .flatMap(brightness -> Stream.of(360, 768, 1440).map(width -> new Look(brightness, width)))
            .toList();

    /// In the dark the same page has other colours and nothing else, so only what axe says of colours is asked again.
    String[] rules() {
        return brightness.equals("dark") ? new String[] {"color-contrast", "link-in-text-block"} : new String[0];
    }

    void applyTo(Browser browser) {
        browser.useBrightness(brightness);
        browser.useWidth(width);
    }
}
