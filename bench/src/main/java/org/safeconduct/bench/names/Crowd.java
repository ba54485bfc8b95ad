package org.safeconduct.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.names.letters.Script;
import org.safeconduct.names.letters.Token;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.spelling.Spellings;

/// People who do not exist, as many as a large house has written down, and their names as somebody else
/// writes them.
public final class Crowd {
    private Crowd() {}

    /// Given and family names of all groups, brought together anew, each word altered once so that there
    /// are enough.
    public static List<Name> of(int count, Random dice) throws IOException {
        var words = Stream.concat(LabelledPair.read("tuning").stream(), LabelledPair.read("blind").stream())
                .flatMap(pair -> Name.of(pair.one()).own().stream())
                .map(part -> part.token())
                .filter(token ->
                        token.script() == Script.LATIN && token.letters().length() > 2)
                .map(token -> token.letters())
                .distinct()
                .toList();
        Set<String> people = new LinkedHashSet<>();
        while (people.size() < count) {
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
    public static String otherwise(Name name, Random dice) {
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
