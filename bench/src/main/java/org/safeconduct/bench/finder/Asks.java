package org.safeconduct.bench.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary;

/// The round that everybody answers, drawn from the pages themselves.
final class Asks {
    private static final int SHORTEST = 4;

    private final Generator generator;
    private final long pages;
    private final Random dice = new Random(4);

    Asks(Generator generator, long pages) {
        this.generator = generator;
        this.pages = pages;
    }

    List<Ask> round(int each) {
        var terms = Glossary.bundled().concepts();
        var round = new ArrayList<Ask>();
        for (int count = 0; count < each; count++) {
            round.add(new Ask(Ask.Kind.ONE_WORD, word()));
            round.add(new Ask(Ask.Kind.TWO_WORDS, twoWords()));
            round.add(new Ask(Ask.Kind.PHRASE, "\"" + twoWords() + "\""));
            round.add(new Ask(Ask.Kind.NAME, generator.vocabulary(Language.EN).name(dice)));
            round.add(new Ask(Ask.Kind.BEGINNING, word().substring(0, SHORTEST) + "*"));
            round.add(new Ask(
                    Ask.Kind.OTHER_LANGUAGE,
                    terms.get(dice.nextInt(terms.size())).in(Language.EN).getFirst()));
        }
        return round;
    }

    private String word() {
        while (true) {
            var words = words();
            String word = words[dice.nextInt(words.length)];
            if (word.length() > SHORTEST && word.chars().allMatch(Character::isLetter)) {
                return word;
            }
        }
    }

    /// Two words that stand beside each other somewhere.
    private String twoWords() {
        while (true) {
            var words = words();
            int at = dice.nextInt(words.length - 1);
            String pair = words[at] + " " + words[at + 1];
            if (pair.length() > 2 * SHORTEST && pair.replace(" ", "").chars().allMatch(Character::isLetter)) {
                return pair;
            }
        }
    }

    private String[] words() {
        return generator.page(dice.nextLong(pages)).text().split("\\s+");
    }
}
