package org.safeconduct.chronology.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.chronology.account.Inconsistency.Severity;
import org.safeconduct.chronology.phrase.Phrases;
import org.safeconduct.chronology.phrase.Telling;
import org.safeconduct.chronology.word.Language;

/// Lives by chance, told by true phrases: none of them may be called impossible, and not even tight. One lie is found.
class TrueStoriesTest {
    private static final LocalDate TOLD = LocalDate.of(2025, 6, 15);
    private static final int EVENTS = 12;

    private final List<LocalDate> days = new ArrayList<>();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private List<Passage> story(Random chance) {
        days.clear();
        IntStream.range(0, EVENTS)
                .forEach(_ -> days.add(LocalDate.of(2015, 1, 1).plusDays(chance.nextInt(3000))));
        var passages = new ArrayList<Passage>();
        for (var number = 0; number < 40; number++) {
            var event = chance.nextInt(EVENTS);
            var other = chance.nextInt(EVENTS);
            passages.add(
                    event == other || chance.nextBoolean()
                            ? said("p" + number, event, dated(days.get(event), chance), Optional.empty())
                            : said("p" + number, event, related(event, other), Optional.of("event " + other)));
        }
        return passages;
    }

    private static Passage said(String id, int event, String phrase, Optional<String> other) {
        var meaning =
                Phrases.read(phrase, Telling.in(Language.ENGLISH).on(TOLD)).meaning();
        return Timing.of(id, "event " + event, meaning, other).orElseThrow(() -> new AssertionError(phrase));
    }

    /// One of the ways in which somebody who remembers well may put a day.
    private static String dated(LocalDate day, Random chance) {
        var month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(day);
        var part = List.of("early", "mid", "late").get(Math.min(2, (day.getDayOfMonth() - 1) / 10));
        return switch (chance.nextInt(7)) {
            case 0 ->
                "on "
                        + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                                .format(day);
            case 1 -> "in " + month;
            case 2 -> "in " + day.getYear();
            case 3 -> part + " " + month;
            case 4 ->
                "after "
                        + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                                .format(day.minusDays(40));
            case 5 -> "around " + month;
            default -> ChronoUnit.DAYS.between(day, TOLD) + " days ago";
        };
    }

    private String related(int event, int other) {
        var apart = ChronoUnit.DAYS.between(days.get(other), days.get(event));
        var link = apart < 0 ? "before" : "after";
        return apart == 0 ? "soon after it" : Math.abs(apart) + " days " + link + " it";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_true_story_is_never_questioned(int seed) {
        assertThat(Accounts.compare(story(new Random(seed)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_lie_is_found_and_explained_with_few_sentences(int seed) {
        var passages = new ArrayList<>(story(new Random(seed)));
        passages.add(said("lie", 0, "100 days before " + days.getFirst(), Optional.empty()));
        passages.add(said("truth", 0, "on " + days.getFirst(), Optional.empty()));
        assertThat(Accounts.compare(passages)).isNotEmpty().allSatisfy(found -> {
            assertThat(found.severity()).isEqualTo(Severity.IMPOSSIBLE);
            assertThat(found.because()).hasSizeLessThanOrEqualTo(4);
            assertThat(found.passages()).contains("lie");
        });
    }
}
