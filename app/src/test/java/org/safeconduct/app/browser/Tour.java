package org.safeconduct.app.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// All pages, seen by whoever may see them: a stranger at the door, an attorney, an administrator.
final class Tour {
    private final List<Sight> sights = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();

    List<Sight> sights() {
        return sights;
    }

    /// The routes whose pages were looked at.
    Set<String> kinds() {
        return kinds;
    }

    /// Looks at every kind of page that nobody has looked at before.
    void look(Browser browser, String... doors) {
        var pages = Walk.through(browser, doors);
        pages.keySet().removeIf(kind -> !kinds.add(kind.getPatternString()));
        for (String language : List.of("en", "es")) {
            browser.open(doors[0]);
            browser.press("button[name=language][value=" + language + "]");
            pages.values()
                    .forEach(addresses ->
                            addresses.forEach(address -> sights.add(Sight.of(browser, language, address))));
        }
    }
}
