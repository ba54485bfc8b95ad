package org.safeconduct.app.people.alike;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.safeconduct.app.people.Person;
import org.safeconduct.names.alike.Comparison;
import org.safeconduct.names.index.NameIndex;
import org.safeconduct.names.parts.Name;

/// Two entries of one case that may be one person.
public record Pair(Person one, Person other, Match match) {
    private record Spelled(Person person, Name name) {}

    private record Both(Person one, Person other) {}

    /// The likeliest first.
    ///
    /// @param areTwo whether somebody has written down what makes them two people
    public static List<Pair> among(List<Person> people, BiPredicate<Person, Person> areTwo) {
        return candidates(people).stream()
                .filter(both -> !areTwo.test(both.one, both.other))
                .flatMap(both -> pair(both).stream())
                .sorted(Comparator.comparingDouble(
                        pair -> -pair.match.identity().bits()))
                .toList();
    }

    private static Optional<Pair> pair(Both both) {
        return Match.best(Match.records(both.one), Match.records(both.other))
                .filter(Match::isLikely)
                .map(match -> new Pair(both.one, both.other, match));
    }

    /// Whoever is called alike, and whoever has the same number under whatever name.
    private static Set<Both> candidates(List<Person> people) {
        var spelled = people.stream()
                .flatMap(person ->
                        person.spellings().stream().map(each -> new Spelled(person, Name.of(each.spelled()))))
                .toList();
        var index = NameIndex.of(spelled.stream().map(Spelled::name).toList());
        Set<Both> found = new LinkedHashSet<>();
        for (var each : spelled) {
            index.find(each.name, Comparison.DOUBTFUL)
                    .forEach(hit -> enter(people, each.person, spelled.get(hit.place()).person, found));
        }
        people.stream()
                .flatMap(one ->
                        people.stream().filter(other -> sameNumber(one, other)).map(other -> new Both(one, other)))
                .forEach(both -> enter(people, both.one, both.other, found));
        return found;
    }

    private static boolean sameNumber(Person one, Person other) {
        var number = one.details().aNumber();
        return number != null && number.equals(other.details().aNumber());
    }

    private static void enter(List<Person> people, Person one, Person other, Set<Both> found) {
        int order = Integer.compare(people.indexOf(one), people.indexOf(other));
        if (order != 0) {
            found.add(order < 0 ? new Both(one, other) : new Both(other, one));
        }
    }
}
