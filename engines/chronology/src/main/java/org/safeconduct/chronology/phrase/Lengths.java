package org.safeconduct.chronology.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Letters.Alphabet;
import org.safeconduct.chronology.word.Letters.Found;
import org.safeconduct.chronology.word.Word;

/// Reads lengths of time: three weeks, two or three days, more than a year, some months, año y medio.
final class Lengths {
    private static final Alphabet ALPHABET = Alphabet.of("LENGTH=L IN=! IN_TIME=! FEW=f COUPLE=c AROUND=r MORE=> LESS=<"
            + " ALMOST=~ NUMBER=N ARTICLE=a AND_A_HALF=& FOR= OR=o DASH=o TO=o PLURAL=U UNIT=u");
    private static final Pattern COUNTED = Pattern.compile("(?<about>[rf](?=.*[NHYac]))?(?<bound>[><~])?(?<about2>r)?"
            + "(?:(?<least>[NHYa])(?:o(?<most>[NHYa]))?|(?<few>f)|(?<couple>c))?(?<half>&)?(?<unit>[uU])(?<half2>&)?"
            + "(?<about3>r)?");
    private static final Pattern WHOLE = Pattern.compile("(?<about>r)?(?<bound>[><~])?(?<length>L)");
    private static final double DAYS_OF_MONTH = 30.4375;
    private static final double DAYS_OF_YEAR = 365.25;

    private final Telling telling;

    Lengths(Telling telling) {
        this.telling = telling;
    }

    Optional<Length> read(List<Word> words) {
        var letters = ALPHABET.write(words);
        return letters.find(COUNTED)
                .map(found -> bounded(found, counted(found), isAbout(found)))
                .or(() -> letters.find(WHOLE)
                        .map(found -> bounded(found, whole(found.word("length")), found.has("about"))));
    }

    private static boolean isAbout(Found found) {
        return found.has("about") || found.has("about2") || found.has("about3");
    }

    private Length whole(Word word) {
        var detail = word.detail(Concept.LENGTH).orElseThrow().split(" ", -1);
        var many = Integer.parseInt(detail[0]);
        return exactly(detail[1], many, many);
    }

    private Length counted(Found found) {
        var unit = found.word("unit").detail(Concept.UNIT).orElse("day");
        var isBarePlural = !found.has("least")
                && !found.has("couple")
                && found.word("unit").means(Concept.PLURAL);
        if (found.has("few") || isBarePlural) {
            return some(unit);
        }
        var half = found.has("half") || found.has("half2") ? 0.5 : 0;
        var least = found.has("couple") ? 2 : number(found, "least", 1);
        var most = found.has("couple") ? 3 : number(found, "most", least);
        return half > 0 && unit.equals("year")
                ? exactly("month", 12 * (least + half), 12 * (most + half))
                : exactly(unit, least + half, most + half);
    }

    private static int number(Found found, String group, int otherwise) {
        return found.find(group).map(word -> Math.max(1, word.number())).orElse(otherwise);
    }

    private Length some(String unit) {
        return Length.of(telling.rule(
                switch (unit) {
                    case "hour", "minute" -> "FEW-HOURS";
                    case "week" -> "FEW-WEEKS";
                    case "month" -> "FEW-MONTHS";
                    case "year", "decade" -> "FEW-YEARS";
                    default -> "FEW-DAYS";
                }));
    }

    private Length exactly(String unit, double least, double most) {
        return switch (unit) {
            case "minute", "hour" -> days(telling.rule("HOURS"), 0, unit.equals("hour") ? most / 24 : 1);
            case "week" -> days(telling.rule("N-WEEKS"), 7 * least, 7 * most);
            case "month" -> days(telling.rule("N-MONTHS"), DAYS_OF_MONTH * least, DAYS_OF_MONTH * most);
            case "year" -> days(telling.rule("N-YEARS"), DAYS_OF_YEAR * least, DAYS_OF_YEAR * most);
            case "decade" -> days(telling.rule("N-YEARS"), 10 * DAYS_OF_YEAR * least, 10 * DAYS_OF_YEAR * most);
            default -> days(telling.rule("N-DAYS"), least, most);
        };
    }

    private static Length days(Rule rule, double least, double most) {
        return new Length(
                Math.max(0, (long) Math.floor(least) + rule.least()),
                (long) Math.ceil(most) + rule.most(),
                rule.margin(),
                List.of(rule));
    }

    /// More than it, less than it, about it.
    private Length bounded(Found found, Length length, boolean about) {
        if (found.has("bound")) {
            return switch (found.matcher().group("bound")) {
                case ">" -> by("MORE-THAN", length, length.least(), Meaning.OPEN);
                case "<" -> by("LESS-THAN", length, 0, length.most());
                default -> scaled("ALMOST", length);
            };
        }
        return about ? scaled("ABOUT-SO-LONG", length) : length;
    }

    /// By hundredths.
    private Length scaled(String id, Length length) {
        var rule = telling.rule(id);
        return by(
                id,
                length,
                Math.floorDiv(length.least() * rule.least(), 100),
                Math.ceilDiv(length.most() * rule.most(), 100));
    }

    private Length by(String id, Length length, long least, long most) {
        return new Length(least, most, length.margin(), List.of(length.rules().getFirst(), telling.rule(id)));
    }
}
