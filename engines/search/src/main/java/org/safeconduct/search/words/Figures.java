package org.safeconduct.search.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.search.words.Analysis.Token;

/// Finds numbers and dates in a text. `№ 12-345` is `n12345`; a day is `d2022-03-14` and its month `m2022-03`, in
/// whichever of four languages it is written. `03/04/2022` is read both ways round.
final class Figures {
    /// Without the Unicode classes of the pattern language, which take five times as long.
    private static final String SPACE = "[\\s\\u00a0]+";
    /// Any word; whether it is a month is seen when it is read.
    private static final String MONTH = "(?<!\\p{L})(\\p{L}{3,12})\\.?,?";
    private static final String YEAR = "(?:del?" + SPACE + ")?((?:19|20)\\d\\d)(?!\\d)";
    private static final String DAY = "(?<!\\d)(\\d{1,2})";

    private static final Pattern ISO = pattern("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern FIGURES = pattern(DAY + "([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            pattern(DAY + "(?:st|nd|rd|th|-?го|-?те|º)?" + SPACE + "(?:de" + SPACE + ")?" + MONTH + SPACE + YEAR);
    private static final Pattern MONTH_FIRST = pattern(MONTH + SPACE + "(\\d{1,2})(?:st|nd|rd|th)?,?" + SPACE + YEAR);
    private static final Pattern NO_DAY = pattern(MONTH + SPACE + YEAR);
    private static final Pattern TELEPHONE = pattern("\\+\\d[\\d\\s().-]{7,18}\\d");
    private static final Pattern NUMBER = pattern("\\d+(?:[-/\\u2010-\\u2015]\\d+)*");
    private static final int SHORTEST = 3;

    private final String text;
    private final List<Token> found = new ArrayList<>();

    private Figures(String text) {
        this.text = text;
    }

    /// In the order of the text; of two that overlap, the one that says more.
    static List<Token> in(String text) {
        var figures = new Figures(text);
        if (text.chars().anyMatch(Character::isDigit)) {
            figures.look();
        }
        figures.found.sort(Comparator.comparingInt(Token::start));
        return figures.found;
    }

    private void look() {
        each(ISO, date -> day(number(date, 1), number(date, 2), number(date, 3)));
        each(FIGURES, Figures::eitherWay);
        each(DAY_FIRST, date -> day(number(date, 3), Months.number(date.group(2)), number(date, 1)));
        each(MONTH_FIRST, date -> day(number(date, 3), Months.number(date.group(1)), number(date, 2)));
        each(NO_DAY, date -> month(number(date, 2), Months.number(date.group(1))));
        each(TELEPHONE, Figures::digits);
        each(NUMBER, Figures::digits);
    }

    private static Stream<String> eitherWay(MatchResult date) {
        int first = number(date, 1);
        int second = number(date, 3);
        int year = number(date, 4);
        return date.group(2).equals("/")
                ? Stream.concat(day(year, second, first), day(year, first, second))
                        .distinct()
                : day(year, second, first);
    }

    private static Stream<String> day(int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return Stream.of("d" + date, "m" + date.toString().substring(0, 7));
        } catch (DateTimeException _) {
            return Stream.of();
        }
    }

    private static Stream<String> month(int year, int month) {
        return month == 0 ? Stream.of() : Stream.of("m%d-%02d".formatted(year, month));
    }

    private static Stream<String> digits(MatchResult number) {
        String digits = number.group().replaceAll("\\D", "");
        return digits.length() < SHORTEST ? Stream.of() : Stream.of("n" + digits);
    }

    private void each(Pattern pattern, Function<MatchResult, Stream<String>> reading) {
        pattern.matcher(text)
                .results()
                .filter(match ->
                        found.stream().noneMatch(other -> other.start() < match.end() && match.start() < other.end()))
                .toList()
                .forEach(match -> {
                    for (String term : reading.apply(match).toList()) {
                        boolean together = !found.isEmpty() && found.getLast().start() == match.start();
                        found.add(new Token(term, match.start(), match.end(), together));
                    }
                });
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
