package org.safeconduct.app.claim.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.safeconduct.app.claim.law.ClaimLaw;
import org.safeconduct.app.claim.law.Element;
import org.safeconduct.app.claim.law.Relief;
import org.safeconduct.app.claim.scope.Scope;
import org.safeconduct.app.claim.tie.Source;
import org.safeconduct.app.claim.tie.Tie;

/// All that a case claims, with the elements of each form of relief.
///
/// @param parts the forms of relief that are asked for, in the order of the law
public record ClaimMap(Scope scope, List<Part> parts) {

    /// One form of relief.
    ///
    /// @param own elements that no part above has
    /// @param shared elements that stand in a part above already
    public record Part(Relief relief, List<Strand> own, List<Element> shared) {}

    public static ClaimMap of(ClaimLaw law, Scope scope, Held held) {
        Set<String> seen = new LinkedHashSet<>();
        List<Part> parts = new ArrayList<>();
        for (Relief relief : law.reliefs()) {
            if (scope.reliefs().contains(relief.id())) {
                var shared = law.elements(relief).stream()
                        .filter(element -> seen.contains(element.id()))
                        .toList();
                var own = law.elements(relief).stream()
                        .filter(element -> seen.add(element.id()))
                        .flatMap(element -> strands(element, scope, held).stream())
                        .toList();
                parts.add(new Part(relief, own, shared));
            }
        }
        return new ClaimMap(scope, List.copyOf(parts));
    }

    /// One for each ground where it is asked by ground; while no ground is named, one that waits for it.
    public static List<Strand> strands(Element element, Scope scope, Held held) {
        return element.byGround() && !scope.grounds().isEmpty()
                ? scope.grounds().stream()
                        .map(ground -> Strand.of(element, ground, held))
                        .toList()
                : List.of(Strand.of(element, null, held));
    }

    public List<Strand> strands() {
        return parts.stream().flatMap(part -> part.own().stream()).toList();
    }

    /// How many elements stand in each state, the worst first.
    public Map<State, Long> count() {
        Map<State, Long> counted = new EnumMap<>(State.class);
        strands().forEach(strand -> counted.merge(strand.state(), 1L, Long::sum));
        return counted;
    }

    /// What is to be shown and what for, in the order of the map: papers and pages of reports.
    public Map<Source, List<Tie>> index() {
        return grouped(tie -> !tie.isTestimony(), Tie::source);
    }

    /// Who besides the client has something to say.
    public Map<String, List<Tie>> witnesses() {
        return grouped(
                tie -> tie.isTestimony() && !tie.isOfTheClient(),
                tie -> Objects.requireNonNull(tie.said().maker()));
    }

    private <K> Map<K, List<Tie>> grouped(Predicate<Tie> wanted, Function<Tie, K> by) {
        Map<K, List<Tie>> found = new LinkedHashMap<>();
        strands().stream()
                .flatMap(strand -> strand.ties().stream())
                .filter(Tie::helps)
                .filter(wanted)
                .forEach(tie -> found.computeIfAbsent(by.apply(tie), _ -> new ArrayList<>())
                        .add(tie));
        return found;
    }
}
