package org.safeconduct.names.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.names.letters.Meeting;
import org.safeconduct.names.letters.Token;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.parts.Part;
import org.safeconduct.names.parts.Role;

/// What to enter, one after the other, until somebody is found.
public final class TryList {
    private static final int SPELLINGS = 12;

    /// How much later an order comes that the papers do not show.
    private static final int OTHER_ORDER = 3;

    private record Ranked(Attempt attempt, int rank) {}

    /// Two words for the two fields, by what rule, and how much later than the plain order they come.
    private record Fields(List<Part> first, List<Part> last, String order, int later) {}

    private TryList() {}

    /// What to try for a name, likeliest first.
    ///
    /// @param seen Latin spellings of the whole name that stand in papers, best first
    public static List<Attempt> of(Name name, List<String> seen, int most) {
        var papers = seen.stream()
                .flatMap(paper -> Name.of(paper).own().stream())
                .map(Part::token)
                .toList();
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        orders(name)
                .flatMap(fields -> attempts(fields, papers))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .forEach(ranked ->
                        attempts.putIfAbsent(ranked.attempt.first() + " " + ranked.attempt.last(), ranked.attempt));
        return attempts.values().stream().limit(most).toList();
    }

    private static Stream<Fields> orders(Name name) {
        var given =
                name.parts().stream().filter(part -> part.role() == Role.GIVEN).toList();
        var family = name.parts().stream()
                .filter(part -> part.role() == Role.FAMILY || part.role() == Role.FATHER)
                .toList();
        if (given.isEmpty() && family.isEmpty()) {
            return Stream.of();
        }
        if (given.isEmpty() || family.isEmpty()) {
            return Stream.of(new Fields(given, family, "", 0), new Fields(family, given, "", 0));
        }
        List<Fields> orders = new ArrayList<>();
        orders.add(new Fields(given, family, "", 0));
        if (family.size() > 1) {
            orders.add(new Fields(given, family.subList(0, 1), "first family name only", 1));
            orders.add(new Fields(given, family.subList(family.size() - 1, family.size()), "last family name only", 2));
        }
        if (given.size() > 1) {
            orders.add(new Fields(given.subList(0, 1), family, "first given name only", 1));
            orders.add(new Fields(given.subList(0, 1), family.subList(0, 1), "first of each", 2));
        }
        orders.add(new Fields(family, given, "first and last name exchanged", OTHER_ORDER));
        return orders.stream();
    }

    private static Stream<Ranked> attempts(Fields fields, List<Token> papers) {
        var firsts = spellings(fields.first, papers);
        var lasts = spellings(fields.last, papers);
        List<Ranked> ranked = new ArrayList<>();
        for (int first = 0; first < firsts.size(); first++) {
            for (int last = 0; last < lasts.size(); last++) {
                var why = why(firsts.get(first).why(), lasts.get(last).why(), fields.order);
                ranked.add(new Ranked(
                        new Attempt(firsts.get(first).letters(), lasts.get(last).letters(), why),
                        first + last + (first * last) / 2 + fields.later));
            }
        }
        return ranked.stream();
    }

    private static String why(String first, String last, String order) {
        var both = first.isEmpty() || first.equals(last) ? last : last.isEmpty() ? first : first + "; " + last;
        return order.isEmpty() ? both : order + "; " + both;
    }

    /// Of several words in one field, each rank together: the first spellings of all, then the second.
    private static List<Spelling> spellings(List<Part> parts, List<Token> papers) {
        if (parts.isEmpty()) {
            return List.of(new Spelling("", ""));
        }
        var words = parts.stream().map(part -> spellings(part.token(), papers)).toList();
        int most = words.stream().mapToInt(List::size).max().orElse(0);
        List<Spelling> spellings = new ArrayList<>();
        for (int rank = 0; rank < most; rank++) {
            int at = rank;
            var row = words.stream()
                    .map(word -> word.get(Math.min(at, word.size() - 1)))
                    .toList();
            spellings.add(new Spelling(
                    String.join(" ", row.stream().map(TryList::capital).toList()),
                    row.getFirst().why()));
        }
        return spellings;
    }

    private static List<Spelling> spellings(Token word, List<Token> papers) {
        return Spellings.of(
                word,
                papers.stream()
                        .filter(paper -> Meeting.of(word, paper).isEnough())
                        .toList(),
                SPELLINGS);
    }

    private static String capital(Spelling spelling) {
        var letters = spelling.letters();
        return letters.isEmpty() ? letters : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }
}
