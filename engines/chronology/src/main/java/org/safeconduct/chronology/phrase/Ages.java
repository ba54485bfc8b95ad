package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Letters.Alphabet;
import org.safeconduct.chronology.word.Letters.Found;
import org.safeconduct.chronology.word.Word;

/// Reads how old somebody was, and when that was where the birth date is known.
final class Ages {
    private static final Alphabet ALPHABET =
            Alphabet.of("TURNED=t BIRTHDAY=b AGE=G AT=@ AROUND=r NUMBER=N OR=o DASH=o OLD=e UNIT=u");
    private static final Pattern AGE =
            Pattern.compile("(?:G(?<about>r)?|@(?<about2>r)?(?=.*u))(?<least>[NH])(?:o(?<most>[NH]))?(?<unit>u)?e?");
    private static final Pattern OLD =
            Pattern.compile("(?<about>r)?(?<about2>r)?(?<least>[NH])(?:o(?<most>[NH]))?(?<unit>u)e");
    private static final Pattern BIRTHDAY = Pattern.compile("@?(?:t(?<least>[NH])(?<unit>u)?e?|@?(?<of>[NH])b)");
    private static final int OLDEST = 120;

    private final Telling telling;

    Ages(Telling telling) {
        this.telling = telling;
    }

    Optional<Answer> read(String said, List<Word> words) {
        var letters = ALPHABET.write(words);
        return letters.find(BIRTHDAY)
                .filter(Ages::isInYears)
                .map(found -> birthday(said, found.number(found.has("of") ? "of" : "least")))
                .or(() -> letters.find(AGE)
                        .or(() -> letters.find(OLD))
                        .filter(Ages::isInYears)
                        .filter(found -> found.number("least") <= OLDEST)
                        .map(found -> age(said, found)));
    }

    private static boolean isInYears(Found found) {
        return found.find("unit")
                .flatMap(unit -> unit.detail(Concept.UNIT))
                .orElse("year")
                .equals("year");
    }

    private Answer age(String said, Found found) {
        var rule = telling.rule(found.has("about") || found.has("about2") ? "ABOUT-AGE" : "AGE");
        var least = found.number("least") + rule.least();
        var most = (found.has("most") ? found.number("most") : found.number("least")) + rule.most();
        return answer(
                said,
                rule,
                new Range(least, most),
                born -> Bounds.of(
                        born.earliest().orElseThrow().plusYears(least),
                        born.latest().orElseThrow().plusYears(most + 1L).minusDays(1)));
    }

    private Answer birthday(String said, int years) {
        return answer(
                said,
                telling.rule("BIRTHDAY"),
                new Range(years, years),
                born -> Bounds.of(
                        born.earliest().orElseThrow().plusYears(years),
                        born.latest().orElseThrow().plusYears(years)));
    }

    /// Years of age.
    private record Range(int least, int most) {}

    private Answer answer(String said, Rule rule, Range years, Function<Bounds, Bounds> days) {
        var when = telling.born()
                .filter(born -> born.earliest().isPresent() && born.latest().isPresent())
                .map(days)
                .map(bounds -> new Meaning.Dated(bounds, bounds, rule.margin(), edtf(bounds)));
        return new Answer(said, new Meaning.Aged(years.least(), years.most(), when), List.of(rule));
    }

    private static Optional<String> edtf(Bounds bounds) {
        return bounds.earliest().equals(bounds.latest())
                ? bounds.earliest().map(LocalDate::toString)
                : Optional.empty();
    }
}
