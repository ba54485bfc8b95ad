package org.safeconduct.chronology.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.phrase.Meaning.Dated;
import org.safeconduct.chronology.word.Language;

/// Days by chance, as the locale data of Java writes them, and words by chance in any order.
class RandomPhrasesTest {
    private static final List<String> ENGLISH = List.of(
            "in",
            "early",
            "March",
            "2022",
            "3",
            "to",
            "from",
            "between",
            "and",
            "or",
            "the",
            "night",
            "of",
            "before",
            "after",
            "two",
            "weeks",
            "ago",
            "later",
            "around",
            "Easter",
            "winter",
            "last",
            "half",
            "a",
            "few",
            "days",
            "when",
            "I",
            "was",
            "19",
            "Monday",
            "–",
            "1990s",
            "3/5/2022",
            "next",
            "morning",
            "until",
            "since",
            "99");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    static Stream<Arguments> days() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        IntStream.range(0, 60).mapToObj(seed -> Arguments.of(language, day(new Random(seed)))));
    }

    private static LocalDate day(Random chance) {
        return LocalDate.of(1980, 1, 1).plusDays(chance.nextInt(45 * 365));
    }

    private static Dated dated(String phrase, Language language) {
        var meaning = Phrases.read(phrase, Invented.telling(language)).meaning();
        assertThat(meaning).as(phrase).isInstanceOf(Dated.class);
        return (Dated) meaning;
    }

    private static String written(LocalDate day, FormatStyle style, Language language) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(Locale.forLanguageTag(language.code()))
                .format(day);
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_day_written_out_is_that_day(Language language, LocalDate day) {
        for (var style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
            var phrase = written(day, style, language);
            assertThat(dated(phrase, language).start()).as(phrase).isEqualTo(Bounds.of(day, day));
        }
    }

    /// With one more word of doubt in front, a time never loses a day.
    @ParameterizedTest
    @MethodSource("days")
    void doubt_never_narrows(Language language, LocalDate day) {
        var doubt = List.of("around", "примерно", "приблизно", "alrededor de").get(language.ordinal());
        var phrase = written(day, FormatStyle.LONG, language);
        var plain = dated(phrase, language);
        var doubted = dated(doubt + " " + phrase, language);
        assertThat(doubted.start().earliest().orElseThrow())
                .isBefore(plain.start().earliest().orElseThrow());
        assertThat(doubted.end().latest().orElseThrow())
                .isAfter(plain.end().latest().orElseThrow());
        assertThat(doubted.margin()).isGreaterThan(plain.margin());
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_day_lies_within_the_part_of_its_month(Language language, LocalDate day) {
        var parts = List.of(
                        List.of("early", "mid", "late"),
                        List.of("начало", "середина", "конец"),
                        List.of("початок", "середина", "кінець"),
                        List.of("principios de", "mediados de", "finales de"))
                .get(language.ordinal());
        var part = parts.get(Math.min(2, (day.getDayOfMonth() - 1) / 10));
        var month = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag(language.code()))
                .format(day);
        var dated = dated(part + " " + month, language);
        assertThat(day)
                .isBetween(
                        dated.start().earliest().orElseThrow(),
                        dated.end().latest().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_order_of_words_makes_the_reader_stumble(int seed) {
        var chance = new Random(seed);
        var phrase = IntStream.range(0, 1 + chance.nextInt(12))
                .mapToObj(_ -> ENGLISH.get(chance.nextInt(ENGLISH.size())))
                .reduce("", (said, word) -> said + " " + word);
        for (var language : Language.values()) {
            var answer = Phrases.read(phrase, Invented.telling(language));
            assertThat(answer.said()).isEqualTo(phrase);
            assertThat(answer.line()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_noise_makes_the_reader_stumble(int seed) {
        var noise = new Random(seed)
                .ints(30, 0x20, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Phrases.read(noise, Telling.in(Language.RUSSIAN)).said()).isEqualTo(noise);
    }
}
