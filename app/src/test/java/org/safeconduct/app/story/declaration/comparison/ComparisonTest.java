package org.safeconduct.app.story.declaration.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.story.declaration.Draft;
import org.safeconduct.app.story.declaration.word.Returned;

/// Points are written as `1 words / 2 words`; the number is the key. A row of a file without its key has no number.
class ComparisonTest {
    private static Draft draft(String points) {
        var making = new Draft.Making(Draft.Origin.PAGE, null, Instant.EPOCH, key("9"));
        return new Draft(
                key("8"),
                1,
                making,
                split(points)
                        .map(part -> new Draft.Point(key(part.substring(0, 1)), "", part.substring(2)))
                        .toList());
    }

    private static List<Returned.Row> rows(String rows) {
        return split(rows)
                .map(part -> part.matches("\\d .*")
                        ? new Returned.Row(key(part.substring(0, 1)), "", part.substring(2))
                        : new Returned.Row(null, "", part))
                .toList();
    }

    private static java.util.stream.Stream<String> split(String parts) {
        return Arrays.stream(parts.split("/", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static UUID key(String number) {
        return new UUID(0, Long.parseLong(number));
    }

    private static Comparison compare(String base, String now, String file) {
        return Comparison.of(draft(base), draft(now), rows(file));
    }

    private static Set<String> ids(Comparison comparison) {
        return comparison.differences().stream().map(Difference::id).collect(Collectors.toSet());
    }

    private static String said(List<Draft.Point> points) {
        return points.stream().map(Draft.Point::english).collect(joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1 one fox / 2 two hens         ; 1 one fox / 2 two hens         ; ''
            1 one fox / 2 two hens         ; 1 one fox / 2 two fat hens     ; c-2
            1 one fox / 2 two hens         ; 1 one fox                      ; r-2
            1 one fox / 2 two hens         ; 1 one fox / new / 2 two hens   ; a-2
            1 one fox / 2 two hens         ; 2 two hens / 1 one fox         ; order
            1 one fox / 2 two hens         ; one  fox / two hens            ; ''
            1 one red fox / 2 two hens     ; one red dog / two hens         ; c-1
            1 one fox / 2 two hens         ; 1 one fox / 1 one fox          ; r-2 a-2
            """)
    void what_a_file_says_otherwise_is_found(String now, String file, String expected) {
        assertThat(ids(compare(now, now, file)))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1 a / 2 b       ; 1 a changed / 2 b    ; 1 a / 2 b            ; ''
            1 a / 2 b       ; 1 a / 2 b / 3 c      ; 1 a / 2 b            ; ''
            1 a / 2 b       ; 1 a                  ; 1 a / 2 b            ; ''
            1 a / 2 b       ; 1 a                  ; 1 a / 2 b by them    ; a-2
            1 a / 2 b       ; 2 b / 1 a            ; 1 a / 2 b            ; ''
            1 a / 2 b       ; 1 a here / 2 b       ; 1 a there / 2 b      ; c-1
            """)
    void what_has_changed_here_since_is_no_difference(String base, String now, String file, String expected) {
        assertThat(ids(compare(base, now, file)))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
    }

    @Test
    void a_change_on_both_sides_says_so() {
        assertThat(compare("1 a", "1 a here", "1 a there").differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Changed.class,
                        its -> assertThat(its.changedHere()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2 b2 / new / 1 a / also new        ; ''                      ; a / b / c
            2 b2 / new / 1 a / also new        ; c-2                     ; a / b2 / c
            2 b2 / new / 1 a / also new        ; r-3                     ; a / b
            2 b2 / new / 1 a / also new        ; order                   ; b / a / c
            2 b2 / new / 1 a / also new        ; a-2 a-4                 ; a / also new / b / new / c
            2 b2 / new / 1 a / also new        ; order c-2 r-3 a-2 a-4   ; b2 / new / a / also new
            first / second / 1 a / 2 b / 3 c   ; a-1 a-2                 ; first / second / a / b / c
            """)
    void what_was_accepted_and_nothing_else_is_taken_over(String file, String accepted, String expected) {
        var comparison = compare("1 a / 2 b / 3 c", "1 a / 2 b / 3 c", file);
        assertThat(said(comparison.accept(Set.of(accepted.split(" ", -1))))).isEqualTo(expected);
    }

    @Test
    void a_point_keeps_its_key_when_its_words_are_taken_over() {
        var comparison = compare("1 two red hens", "1 two red hens", "two fat red hens");
        assertThat(comparison.accept(ids(comparison)))
                .singleElement()
                .extracting(Draft.Point::key)
                .isEqualTo(key("1"));
    }

    @Test
    void a_file_that_was_changed_everywhere_is_called_strange_and_can_still_be_taken_over() {
        var comparison = compare("1 a b / 2 c d / 3 e f", "1 a b / 2 c d / 3 e f", "x y / z w");
        assertThat(comparison.isStrange()).isTrue();
        assertThat(said(comparison.accept(ids(comparison)))).isEqualTo("x y / z w");
        assertThat(said(comparison.accept(Set.of()))).isEqualTo("a b / c d / e f");
    }

    @Test
    void one_change_among_many_is_not_strange() {
        assertThat(compare("1 a b / 2 c d / 3 e f", "1 a b / 2 c d / 3 e f", "1 a b / 2 c d / 3 x y")
                        .isStrange())
                .isFalse();
    }
}
