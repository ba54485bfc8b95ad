package org.safeconduct.app.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Follows links from the first page on, until each kind of page has been seen often enough.
final class Walk {
    /// The second is often the one that differs.
    private static final int EXAMPLES = 2;
    private static final String LINKS = """
            return [...document.querySelectorAll('a[href], form[method=get][action]')]
                .filter(link => !link.hasAttribute('download'))
                .map(link => new URL(link.getAttribute('href') ?? link.getAttribute('action'), location))
                .filter(address => address.origin === location.origin)
                .map(address => address.pathname + address.search)""";

    private final List<PathPattern> kinds = Routes.pages().stream()
            .map(PathPatternParser.defaultInstance::parse)
            .sorted()
            .toList();
    private final Map<PathPattern, TreeSet<String>> seen = new HashMap<>();
    private final Browser browser;

    private Walk(Browser browser) {
        this.browser = browser;
    }

    /// Addresses of pages, by the route that answers them.
    static Map<PathPattern, TreeSet<String>> through(Browser browser, String... doors) {
        var walk = new Walk(browser);
        walk.go(new ArrayDeque<>(List.of(doors)));
        return walk.seen;
    }

    private void go(Deque<String> ahead) {
        while (!ahead.isEmpty()) {
            var address = ahead.pop();
            var kind = kind(address);
            if (kind.isPresent() && isNews(kind.get(), address)) {
                browser.open(address);
                ahead.addAll(browser.<List<String>>ask(LINKS));
            }
        }
    }

    private boolean isNews(PathPattern kind, String address) {
        var known = seen.computeIfAbsent(kind, _ -> new TreeSet<>());
        return known.size() < EXAMPLES && known.add(address);
    }

    private Optional<PathPattern> kind(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return kinds.stream().filter(pattern -> pattern.matches(path)).findFirst();
    }
}
