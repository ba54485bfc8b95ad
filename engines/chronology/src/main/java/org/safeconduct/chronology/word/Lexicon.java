package org.safeconduct.chronology.word;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of one language with what they mean.
final class Lexicon {
    /// Letters that may follow a stem.
    private static final int LONGEST_ENDING = 4;

    private static final Map<Language, Lexicon> PACKAGED = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            PACKAGED.put(language, packaged(language));
        }
    }

    /// Words in a row, the last letter of a stem followed by a star.
    private record Entry(List<String> forms, Sense sense) {
        boolean stands(List<String> words, int at) {
            return at + forms.size() <= words.size()
                    && java.util.stream.IntStream.range(0, forms.size())
                            .allMatch(index -> fits(forms.get(index), words.get(at + index)));
        }

        private static boolean fits(String form, String word) {
            if (!form.endsWith("*")) {
                return form.equals(word);
            }
            var stem = form.length() - 1;
            return word.length() >= stem
                    && word.length() <= stem + LONGEST_ENDING
                    && word.startsWith(form.substring(0, stem));
        }
    }

    /// By first letter.
    private final Map<Character, List<Entry>> entries = new HashMap<>();

    private Lexicon() {}

    static Lexicon of(Language language) {
        return PACKAGED.getOrDefault(language, new Lexicon());
    }

    private static Lexicon packaged(Language language) {
        try (var file = Lexicon.class.getResourceAsStream(language.code() + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("The words of " + language + " are missing.");
            }
            var lexicon = new Lexicon();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lexicon::take);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        var sides = line.split("=", 2);
        if (sides.length < 2 || line.startsWith("#")) {
            return;
        }
        var meaning = sides[0].strip().split("\\s+", 2);
        var sense = new Sense(Concept.named(meaning[0]), meaning.length < 2 ? "" : meaning[1]);
        for (var form : sides[1].split(",", -1)) {
            var words = Spelling.words(Spelling.fold(form));
            if (!words.isEmpty()) {
                entries.computeIfAbsent(words.getFirst().charAt(0), _ -> new ArrayList<>())
                        .add(new Entry(words, sense));
            }
        }
    }

    /// What stands at a place, as many words as have a meaning together.
    ///
    /// @param words how many; one where nothing is known
    record Found(int words, List<Sense> senses) {}

    Found find(List<String> words, int at) {
        var here = entries.getOrDefault(words.get(at).charAt(0), List.of()).stream()
                .filter(entry -> entry.stands(words, at))
                .toList();
        var longest =
                here.stream().mapToInt(entry -> entry.forms().size()).max().orElse(1);
        return new Found(
                longest,
                here.stream()
                        .filter(entry -> entry.forms().size() == longest)
                        .map(Entry::sense)
                        .distinct()
                        .toList());
    }

    /// Everything that it has a word for.
    Set<Concept> concepts() {
        return entries.values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.sense().concept())
                .collect(toSet());
    }
}
