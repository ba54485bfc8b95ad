package org.safeconduct.app.lost.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.app.lost.Content;

/// How far the search for other proof has come.
public record Search(Playbook playbook, List<Content> contents, List<Choice> choices, List<Attempt> attempts) {

    /// Where a route or a content stands.
    public enum Standing {
        /// Nobody has been asked yet.
        OPEN,
        WAITING,
        COVERED,
        EXHAUSTED
    }

    public Optional<Choice> choice(Route route) {
        return choices.stream()
                .filter(choice -> choice.route().equals(route.id()))
                .findFirst();
    }

    public boolean isClosed(Route route) {
        return choice(route).filter(choice -> !choice.open()).isPresent();
    }

    /// The attempts along a route, the earliest first.
    public List<Attempt> attempts(Route route) {
        return attempts.stream()
                .filter(attempt -> attempt.route().equals(route.id()))
                .toList();
    }

    /// Routes that lead to at least one of the contents; all of them while nobody has said what was on the item.
    public List<Route> routes() {
        return playbook.routes().stream()
                .filter(route -> contents.isEmpty()
                        || contents.stream().anyMatch(content -> route.proves().contains(content.kind())))
                .toList();
    }

    public List<Route> routes(Content content) {
        return playbook.routes().stream()
                .filter(route -> route.proves().contains(content.kind()))
                .toList();
    }

    /// The contents to whose facts a route leads.
    public List<Content> contents(Route route) {
        return contents.stream()
                .filter(content -> route.proves().contains(content.kind()))
                .toList();
    }

    /// The attempts that brought evidence for a content.
    public List<Attempt> covering(Content content) {
        return attempts.stream()
                .filter(attempt -> attempt.result().brought().contains(content.id()))
                .toList();
    }

    public Standing standing(Route route) {
        var made = attempts(route);
        if (isClosed(route)) {
            return Standing.EXHAUSTED;
        }
        if (made.isEmpty()) {
            return Standing.OPEN;
        }
        if (made.stream().anyMatch(attempt -> !attempt.result().brought().isEmpty())) {
            return Standing.COVERED;
        }
        return made.stream().anyMatch(Attempt::isWaiting) ? Standing.WAITING : Standing.EXHAUSTED;
    }

    /// A content is exhausted only when every route to it is.
    public Standing standing(Content content) {
        if (!covering(content).isEmpty()) {
            return Standing.COVERED;
        }
        var routes = routes(content);
        if (routes.isEmpty() || routes.stream().anyMatch(route -> standing(route) == Standing.OPEN)) {
            return Standing.OPEN;
        }
        return attempts.stream().anyMatch(attempt -> attempt.isWaiting() && leads(attempt, content))
                ? Standing.WAITING
                : Standing.EXHAUSTED;
    }

    private boolean leads(Attempt attempt, Content content) {
        return routes(content).stream().anyMatch(route -> route.id().equals(attempt.route()));
    }

    /// How many contents stand where.
    public Map<Standing, Long> count() {
        return contents.stream().collect(Collectors.groupingBy(content -> standing(content), Collectors.counting()));
    }
}
