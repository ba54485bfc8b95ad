package org.safeconduct.chronology.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.chronology.edtf.Edtf.Read;
import org.safeconduct.chronology.edtf.Edtf.Unread;

/// Days of which some digits are unknown, beside a slow reader who tries every day of a century.
class RandomMasksTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final List<LocalDate> CENTURY =
            FIRST.datesUntil(LocalDate.of(2000, 1, 1)).toList();

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /// A day of the century, or next to one, with an X in some places.
    private static String masked(Random chance) {
        var day = String.format(
                Locale.ROOT, "19%02d-%02d-%02d", chance.nextInt(100), 1 + chance.nextInt(12), 1 + chance.nextInt(31));
        var masked = new StringBuilder(day);
        for (var place : List.of(2, 3, 5, 6, 8, 9)) {
            if (chance.nextInt(3) == 0) {
                masked.setCharAt(place, 'X');
            }
        }
        return masked.toString();
    }

    private static List<LocalDate> tried(String masked) {
        var pattern = Pattern.compile(masked.replace("X", "[0-9]"));
        return CENTURY.stream()
                .filter(day -> pattern.matcher(day.toString()).matches())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_masked_day_is_bounded_by_the_first_and_the_last_day_that_fits(int seed) {
        var masked = masked(new Random(seed));
        var days = tried(masked);
        var read = Edtf.read(masked);
        if (days.isEmpty()) {
            assertThat(read).isInstanceOf(Unread.class);
        } else {
            assertThat(read)
                    .isInstanceOfSatisfying(
                            Read.class,
                            found -> assertThat(found.date().start())
                                    .isEqualTo(Bounds.of(days.getFirst(), days.getLast())));
        }
    }

    /// Whoever doubts more must not narrow anything.
    @ParameterizedTest
    @MethodSource("seeds")
    void an_unknown_digit_more_never_narrows_a_date(int seed) {
        var chance = new Random(seed);
        var day = CENTURY.get(chance.nextInt(CENTURY.size())).toString();
        var wider = new StringBuilder(day);
        wider.setCharAt(List.of(2, 3, 5, 6, 8, 9).get(chance.nextInt(6)), 'X');
        var narrow = ((Read) Edtf.read(day)).date().start();
        var wide = ((Read) Edtf.read(wider.toString())).date().start();
        assertThat(wide.or(narrow)).isEqualTo(wide);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_interval_between_two_days_is_read_the_right_way_round_only(int seed) {
        var chance = new Random(seed);
        var one = CENTURY.get(chance.nextInt(CENTURY.size() - 1));
        var later = one.plusDays(1 + chance.nextInt(1000));
        assertThat(Edtf.read(one + "/" + later)).isInstanceOf(Read.class);
        assertThat(Edtf.read(later + "/" + one)).isInstanceOf(Unread.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_noise_makes_the_reader_stumble(int seed) {
        var chance = new Random(seed);
        var signs = "0123456789X-/.[]{},?~%TYES: Z+";
        var noise = chance.ints(chance.nextInt(20), 0, signs.length())
                .mapToObj(signs::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        assertThat(Edtf.read(noise)).isNotNull();
    }
}
