package org.safeconduct.chronology.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.network.Statement.Apart;
import org.safeconduct.chronology.network.Statement.Dated;
import org.safeconduct.chronology.network.Statement.Lasted;

/// True stories by chance, told by true statements, beside a slow judge who tries all pairs of points.
class RandomStoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /// What happened: start and end of each event, in days.
    private record Story(int[] starts, int[] ends) {
        static Story by(Random chance, int events) {
            var starts = chance.ints(events, 0, 500).toArray();
            return new Story(
                    starts,
                    IntStream.of(starts)
                            .map(start -> start + chance.nextInt(20))
                            .toArray());
        }

        /// True, and as loose as chance will have it.
        Statement tell(Random chance, int id) {
            var a = chance.nextInt(starts.length);
            var b = chance.nextInt(starts.length);
            var loose = chance.nextInt(4);
            return switch (chance.nextInt(3)) {
                case 0 -> new Dated("d" + id, "e" + a, around(starts[a], loose), around(ends[a], loose), 0);
                case 1 -> new Lasted("l" + id, "e" + a, ends[a] - starts[a] - loose, ends[a] - starts[a] + loose, 0);
                default ->
                    new Apart("a" + id, "e" + a, "e" + b, starts[b] - ends[a] - loose, starts[b] - ends[a] + loose, 0);
            };
        }

        List<Statement> told(Random chance, int statements) {
            return new ArrayList<>(IntStream.range(0, statements)
                    .mapToObj(id -> tell(chance, id))
                    .toList());
        }

        private static Bounds around(int day, int loose) {
            return new Bounds(Optional.of(FIRST.plusDays(day - loose)), Optional.of(FIRST.plusDays(day + loose)));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_true_story_is_never_called_impossible(int seed) {
        var chance = new Random(seed);
        var told = Story.by(chance, 2 + chance.nextInt(20)).told(chance, 60);
        assertThat(Verdict.of(told).conflicts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_happened_within_what_is_left_open(int seed) {
        var chance = new Random(seed);
        var story = Story.by(chance, 2 + chance.nextInt(8));
        var verdict = Verdict.of(story.told(chance, 30));
        assertThat(verdict.starts()).allSatisfy((event, bounds) -> {
            var day = FIRST.plusDays(story.starts()[Integer.parseInt(event.substring(1))]);
            assertThat(bounds.earliest().orElse(day)).isBeforeOrEqualTo(day);
            assertThat(bounds.latest().orElse(day)).isAfterOrEqualTo(day);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_called_a_conflict_is_one_and_leaving_any_of_it_out_ends_it(int seed) {
        var chance = new Random(seed);
        var story = Story.by(chance, 3);
        var told = story.told(chance, 12);
        told.addAll(Story.by(chance, 3).told(chance, 3));
        for (var conflict : Verdict.of(told).conflicts()) {
            assertThat(SlowJudge.canAllBeTrue(conflict.statements())).isFalse();
            assertThat(conflict.statements()).allSatisfy(one -> {
                var others = new ArrayList<>(conflict.statements());
                others.remove(one);
                assertThat(SlowJudge.canAllBeTrue(others)).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_left_after_all_conflicts_can_be_true(int seed) {
        var chance = new Random(seed);
        var told = Story.by(chance, 3).told(chance, 10);
        told.addAll(Story.by(chance, 3).told(chance, 3));
        var wrong = Verdict.of(told).conflicts().stream()
                .map(conflict -> conflict.statements().stream()
                        .max((a, b) -> told.indexOf(a) - told.indexOf(b))
                        .orElseThrow())
                .toList();
        var left = new ArrayList<>(told);
        left.removeAll(wrong);
        assertThat(SlowJudge.canAllBeTrue(left)).isTrue();
    }
}
