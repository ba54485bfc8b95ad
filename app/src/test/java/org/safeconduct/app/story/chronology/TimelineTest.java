package org.safeconduct.app.story.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.app.story.statement.Timekeeper;
import org.safeconduct.app.story.statement.When;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.word.Language;

class TimelineTest {
    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate TOLD = LocalDate.of(2026, 3, 5);

    /// What was said of an event: its name, its words about time, from which other event they count.
    private record Said(
            String event, @Nullable String when, @Nullable String other) {
        Statement statement(int at) {
            var keeper = new Timekeeper(TOLD, null);
            var time = when == null
                    ? null
                    : new When(
                            when,
                            Language.ENGLISH,
                            other,
                            keeper.read(when, Language.ENGLISH).line(),
                            null);
            var said = new Statement.Said(
                    event,
                    event,
                    time,
                    new Statement.Scene(null, null),
                    new Statement.Deed(null, Statement.Power.UNKNOWN, null, null),
                    null,
                    null);
            return new Statement(new UUID(1, at), new Statement.Source(ID, 1, Text.Side.ENGLISH, event), said, 0);
        }
    }

    private static Timeline timeline(Said... said) {
        var how = new Telling.Circumstances(TOLD, "en", null, Telling.ReadBack.READ);
        var telling = new Telling(ID, 1, new Telling.Said(how, new Text(null, "Words."), "Notes", null));
        var opening = new Account.Opening(Account.Kind.DECLARATION, new Account.Speaker(null, "Andrei"), null);
        var statements = IntStream.range(0, said.length)
                .mapToObj(at -> said[at].statement(at))
                .toList();
        return Timeline.of(new Story(List.of(new Account(ID, opening, List.of(telling))), statements, List.of()));
    }

    private static Bounds span(Timeline timeline, String event) {
        return timeline.entries().stream()
                .filter(entry -> entry.event().equals(event))
                .map(entry -> new Bounds(entry.start().earliest(), entry.end().latest()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void events_stand_in_the_order_in_which_they_were() {
        var timeline = timeline(
                new Said("flight", "in October 2025", null),
                new Said("a dream", null, null),
                new Said("arrest", "on March 6, 2022", null));
        assertThat(timeline.entries())
                .extracting(entry -> entry.number() + " " + entry.event())
                .containsExactly("1 arrest", "2 flight", "3 a dream");
    }

    @Test
    void what_is_only_told_beside_another_event_gets_its_days_from_there() {
        var timeline =
                timeline(new Said("clinic", "a week after", "arrest"), new Said("arrest", "on March 6, 2022", null));
        assertThat(span(timeline, "clinic").earliest())
                .hasValueSatisfying(day -> assertThat(day).isAfterOrEqualTo(LocalDate.of(2022, 3, 9)));
        assertThat(span(timeline, "clinic").latest())
                .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(LocalDate.of(2022, 3, 17)));
    }

    @Test
    void a_date_with_two_readings_spans_both() {
        assertThat(span(timeline(new Said("arrest", "3/5/2022", null)), "arrest"))
                .isEqualTo(Bounds.of(LocalDate.of(2022, 3, 5), LocalDate.of(2022, 5, 3)));
    }

    @Test
    void a_date_that_was_told_in_two_ways_spans_both() {
        var timeline = timeline(
                new Said("release", "on March 6, 2022", null),
                new Said("release", "on March 9, 2022", null),
                new Said("release", "on March 9, 2022", null));
        assertThat(span(timeline, "release")).isEqualTo(Bounds.of(LocalDate.of(2022, 3, 6), LocalDate.of(2022, 3, 9)));
    }

    @Test
    void a_day_that_another_telling_leaves_no_room_for_stays_among_the_days() {
        var timeline = timeline(
                new Said("arrest", "on March 6, 2022", null),
                new Said("dismissal", "a week before", "arrest"),
                new Said("dismissal", "on April 15, 2022", null));
        assertThat(span(timeline, "dismissal").latest()).contains(LocalDate.of(2022, 4, 15));
    }

    @Test
    void a_day_is_filled_and_a_month_is_outlined() {
        var drawing = Drawing.of(timeline(
                        new Said("arrest", "on March 6, 2022", null), new Said("flight", "in October 2025", null)))
                .orElseThrow();
        assertThat(drawing.bars()).extracting(bar -> bar.certain().isPresent()).containsExactly(true, false);
        assertThat(drawing.years()).extracting(Drawing.Year::number).containsExactly(2023, 2024, 2025);
    }

    @Test
    void without_a_date_nothing_is_drawn() {
        assertThat(Drawing.of(timeline(new Said("a dream", null, null)))).isEmpty();
    }
}
