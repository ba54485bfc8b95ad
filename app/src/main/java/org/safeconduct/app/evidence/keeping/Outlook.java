package org.safeconduct.app.evidence.keeping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.keeping.Decision.Kind;

/// Where the sealed files of a case stand.
///
/// @param decisions the newest first
/// @param objections keys of sentences: why they cannot be destroyed now
public record Outlook(List<Decision> decisions, List<String> objections, Optional<Destruction> destruction) {
    public Outlook {
        decisions = List.copyOf(decisions);
        objections = List.copyOf(objections);
    }

    public List<Decision> holds() {
        return of(Kind.HOLD);
    }

    public List<Decision> requests() {
        return of(Kind.REQUEST);
    }

    /// The last word counts.
    public Optional<Decision> retention() {
        return of(Kind.RETENTION).stream().findFirst();
    }

    private List<Decision> of(Kind kind) {
        return decisions.stream().filter(each -> each.kind() == kind).toList();
    }

    /// Everybody who decided something.
    List<UUID> people() {
        return Stream.of(
                        decisions.stream().map(Decision::by),
                        decisions.stream()
                                .flatMap(each -> Stream.ofNullable(each.lifting()))
                                .map(Decision.Lifting::by),
                        destruction.stream().map(Destruction::by))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
