package org.safeconduct.bench.finder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.search.Language;

/// Writes the same pages for everybody: about a hundred words each, with names, dates and numbers, in four languages.
final class Generator {
    static final int CASES = 20_000;
    static final List<Language> LANGUAGES = List.of(Language.EN, Language.RU, Language.UK, Language.ES);
    private static final int WORDS = 100;

    private final Map<Language, Vocabulary> vocabularies =
            new EnumMap<>(LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Vocabulary::of)));

    Vocabulary vocabulary(Language language) {
        return Objects.requireNonNull(vocabularies.get(language));
    }

    /// Page n is the same in every run. None is of case 0, which holds the judged pages.
    Sheet page(long number) {
        var dice = new Random(number * 7919 + 17);
        dice.nextInt();
        var language = LANGUAGES.get(dice.nextInt(LANGUAGES.size()));
        return new Sheet(number, 1 + dice.nextInt(CASES - 1), language, text(vocabulary(language), dice));
    }

    private static String text(Vocabulary vocabulary, Random dice) {
        var text = new StringBuilder();
        for (int word = 1; word <= WORDS; word++) {
            text.append(next(vocabulary, dice)).append(word % 12 == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private static String next(Vocabulary vocabulary, Random dice) {
        return switch (dice.nextInt(60)) {
            case 0, 1 -> vocabulary.name(dice);
            case 2 -> "%02d.%02d.20%02d".formatted(1 + dice.nextInt(28), 1 + dice.nextInt(12), dice.nextInt(26));
            case 3 -> "№ %d-%03d".formatted(1 + dice.nextInt(99), dice.nextInt(1000));
            default -> vocabulary.word(dice);
        };
    }
}
