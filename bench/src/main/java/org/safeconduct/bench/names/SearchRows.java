package org.safeconduct.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.names.index.NameIndex;
import org.safeconduct.names.letters.Script;
import org.safeconduct.names.letters.Token;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.spelling.Spellings;

/// One name among 50,000 that are made of the words of the labelled pairs, each asked for as somebody else
/// would write it.
final class SearchRows {
    private static final int PEOPLE = 50_000;
    private static final int ASKED = 400;
    private static final double LEAST = 0.85;

    private SearchRows() {}

    static void print() throws IOException {
        var dice = new Random(23);
        var people = people(dice);
        var index = NameIndex.of(people);
        var took = new double[ASKED];
        int found = 0;
        int others = 0;
        for (int turn = 0; turn < ASKED; turn++) {
            int place = dice.nextInt(people.size());
            var asked = Name.of(otherwise(people.get(place), dice));
            var hits = new ArrayList<NameIndex.Hit>();
            took[turn] = NamesBench.cpuSeconds(() -> hits.addAll(index.find(asked, LEAST)));
            boolean there = hits.stream().anyMatch(hit -> hit.place() == place);
            found += there ? 1 : 0;
            others += hits.size() - (there ? 1 : 0);
        }
        Arrays.sort(took);
        NamesBench.print(
                "%nsearch among %,d, %d asked: recall %.3f, %.2f others a query, %.1f ms median, %.1f ms for nine in ten",
                people.size(),
                ASKED,
                found / (double) ASKED,
                others / (double) ASKED,
                took[ASKED / 2] * 1000,
                took[ASKED * 9 / 10] * 1000);
    }

    /// Given and family names of all groups, brought together anew, each word altered once so that there
    /// are enough.
    private static List<Name> people(Random dice) throws IOException {
        var words = Stream.concat(LabelledPair.read("tuning").stream(), LabelledPair.read("blind").stream())
                .flatMap(pair -> Name.of(pair.one()).own().stream())
                .map(part -> part.token())
                .filter(token ->
                        token.script() == Script.LATIN && token.letters().length() > 2)
                .map(token -> token.letters())
                .distinct()
                .toList();
        Set<String> people = new LinkedHashSet<>();
        while (people.size() < PEOPLE) {
            people.add(invented(words, dice) + " " + invented(words, dice)
                    + (dice.nextInt(3) == 0 ? " " + invented(words, dice) : ""));
        }
        return people.stream().map(Name::of).toList();
    }

    /// The beginning of one word and the end of another.
    private static String invented(List<String> words, Random dice) {
        var head = words.get(dice.nextInt(words.size()));
        var tail = words.get(dice.nextInt(words.size()));
        return dice.nextBoolean()
                ? head
                : head.substring(0, (head.length() + 1) / 2) + tail.substring(tail.length() / 2);
    }

    /// Another spelling of a word, a letter lost, two exchanged, or the words in another order.
    private static String otherwise(Name name, Random dice) {
        var words = new ArrayList<>(List.of(name.written().split(" ")));
        int at = dice.nextInt(words.size());
        var word = words.get(at);
        int letter = 1 + dice.nextInt(Math.max(1, word.length() - 2));
        switch (dice.nextInt(4)) {
            case 0 -> words.set(at, word.length() > 5 ? word.substring(0, letter) + word.substring(letter + 1) : word);
            case 1 -> words.set(at, word.length() > 6 ? swapped(word, Math.min(letter, word.length() - 2)) : word);
            case 2 -> words.add(words.removeFirst());
            default ->
                words.set(
                        at, Spellings.of(Token.of(word), List.of(), 2).getLast().letters());
        }
        return String.join(" ", words);
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
