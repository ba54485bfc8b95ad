package org.safeconduct.app.browser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.web.util.pattern.PathPattern;

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

    /// Looks at every kind of page that nobody has looked at before, in both languages at the same time.
    void look(Supplier<Browser> window, String... doors) {
        Map<PathPattern, TreeSet<String>> pages;
        try (var browser = window.get()) {
            pages = Walk.through(browser, doors);
        }
        pages.keySet().removeIf(kind -> !kinds.add(kind.getPatternString()));
        var addresses = pages.values().stream().flatMap(Collection::stream).toList();
        Stream.of("en", "es")
                .parallel()
                .map(language -> look(window, language, doors[0], addresses))
                .forEachOrdered(sights::addAll);
    }

    private static List<Sight> look(Supplier<Browser> window, String language, String door, List<String> addresses) {
        try (var browser = window.get()) {
            browser.open(door);
            browser.follow("button[name=language][value=" + language + "]");
            return addresses.stream()
                    .map(address -> Sight.of(browser, language, address))
                    .toList();
        }
    }
}
