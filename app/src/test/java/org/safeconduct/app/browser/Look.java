package org.safeconduct.app.browser;

import java.util.List;
import java.util.stream.Stream;

/// How a device shows a page: which of two brightnesses it prefers, and how many pixels wide it is.
record Look(String brightness, int width) {
    static final List<Look> ALL = Stream.of("light", "dark")
            .flatMap(brightness -> Stream.of(360, 768, 1440).map(width -> new Look(brightness, width)))
            .toList();

    void applyTo(Browser browser) {
        browser.useBrightness(brightness);
        browser.useWidth(width);
    }
}
