package org.safeconduct.app.people.family;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;

/// The family of a client, one person to a row: the older a generation the further up and the less indented it stands.
///
/// @param members in the order of their rows
/// @param lines between two rows
/// @param others who are in the case and nobody's relative so far
public record Tree(List<Member> members, List<Line> lines, List<Person> others) {

    /// Somebody in a row.
    ///
    /// @param kin what they are to `of`; null for the client
    /// @param of the relative through whom they are reached from the client
    /// @param generation from 0, the eldest that is known
    public record Member(
            Person person, @Nullable Kin kin, @Nullable Person of, int generation) {}

    /// That two people are written down as relatives.
    ///
    /// @param from the row further up
    /// @param kin what the one further up is to the other
    public record Line(int from, int to, Kin kin) {}

    private record Reached(
            Person person, @Nullable Kin kin, @Nullable Person of, int step) {}

    public static Tree of(List<Person> people, List<Link> links) {
        var byId = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var reached = people.stream()
                .filter(Person::client)
                .findFirst()
                .map(client -> reach(client, byId, links))
                .orElse(Map.of());
        int eldest = reached.values().stream().mapToInt(Reached::step).min().orElse(0);
        var members = reached.values().stream()
                .sorted(Comparator.comparingInt(Reached::step))
                .map(each -> new Member(each.person, each.kin, each.of, each.step - eldest))
                .toList();
        var others = people.stream()
                .filter(person -> !reached.containsKey(person.id()))
                .toList();
        return new Tree(members, lines(members, links), others);
    }

    /// Everybody to whom links lead from the client, the nearest first.
    private static Map<UUID, Reached> reach(Person client, Map<UUID, Person> byId, List<Link> links) {
        Map<UUID, Reached> reached = new LinkedHashMap<>();
        reached.put(client.id(), new Reached(client, null, null, 0));
        Deque<UUID> waiting = new ArrayDeque<>(List.of(client.id()));
        while (!waiting.isEmpty()) {
            var from = Objects.requireNonNull(reached.get(waiting.remove()));
            links.stream()
                    .flatMap(link -> seen(link, from.person))
                    .filter(link -> byId.containsKey(link.relative()))
                    .forEach(link -> {
                        var next = Objects.requireNonNull(byId.get(link.relative()));
                        int step = from.step + step(link.kin());
                        if (reached.putIfAbsent(next.id(), new Reached(next, link.kin(), from.person, step)) == null) {
                            waiting.add(next.id());
                        }
                    });
        }
        return reached;
    }

    /// The link as somebody sees it; nothing where it is not theirs.
    private static Stream<Link> seen(Link link, Person by) {
        return link.person().equals(by.id())
                ? Stream.of(link)
                : link.relative().equals(by.id()) ? Stream.of(link.turned()) : Stream.of();
    }

    private static int step(Kin kin) {
        return switch (kin) {
            case GRANDPARENT -> -2;
            case PARENT -> -1;
            case SPOUSE, PARTNER, SIBLING, OTHER_RELATIVE -> 0;
            case CHILD -> 1;
            case GRANDCHILD -> 2;
        };
    }

    private static List<Line> lines(List<Member> members, List<Link> links) {
        var rows = new ArrayList<UUID>();
        members.forEach(member -> rows.add(member.person.id()));
        return links.stream()
                .filter(link -> rows.contains(link.person()) && rows.contains(link.relative()))
                .map(link -> line(rows.indexOf(link.person()), rows.indexOf(link.relative()), link.kin()))
                .distinct()
                .toList();
    }

    private static Line line(int person, int relative, Kin kin) {
        return person < relative ? new Line(person, relative, kin.turned()) : new Line(relative, person, kin);
    }
}
