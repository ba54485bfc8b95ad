package org.safeconduct.app.browser;

import java.util.List;

/// How a device shows a page: which of two brightnesses it prefers, and how many pixels wide it is.
record Look(String brightness, int width) {
    /// By daylight at each width; in the dark, where a page has other colours and nothing else, at one that is another
    /// for each language.
    static List<Look> of(String language) {
        return List.of(
                new Look("light", 360),
                new Look("light", 768),
                new Look("light", 1440),
                new Look("dark", language.equals("en") ? 360 : 1440));
    }

    /// In the dark only what axe says of colours is asked again.
    String[] rules() {
        return brightness.equals("dark") ? new String[] {"color-contrast", "link-in-text-block"} : new String[0];
    }

    void applyTo(Browser browser) {
        browser.useBrightness(brightness);
        browser.useWidth(width);
    }
}
