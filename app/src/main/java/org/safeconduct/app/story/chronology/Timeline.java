package org.safeconduct.app.story.chronology;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.chronology.account.Passage.Timed;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.network.Verdict;

/// The events of a story in their order.
///
/// @param entries those that nothing bounds in time come last
public record Timeline(List<Entry> entries) {
    private static final Comparator<Entry> ORDER = comparing((Entry entry) ->
                    entry.start().earliest().or(() -> entry.end().latest()).orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.end().latest().orElse(LocalDate.MAX))
            .thenComparing(Entry::event);

    public static Timeline of(Story story) {
        var said = story.passages().stream()
                .filter(Timed.class::isInstance)
                .flatMap(passage -> statement((Timed) passage).stream())
                .toList();
        var verdict = Verdict.of(said);
        var entries = story.statements().stream()
                .map(story::voice)
                .collect(groupingBy(voice -> voice.statement().said().event(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(event -> entry(event.getKey(), event.getValue(), verdict, said))
                .sorted(ORDER)
                .toList();
        return new Timeline(IntStream.range(0, entries.size())
                .mapToObj(at -> entries.get(at).numbered(at + 1))
                .toList());
    }

    /// What nobody says to have lasted is taken to be over when it began.
    private static Entry entry(String event, List<Story.Voice> voices, Verdict verdict, List<Statement> said) {
        var told = dated(said, event);
        var start = widened(
                verdict.starts().getOrDefault(event, Bounds.OPEN), told.stream().map(Statement.Dated::start));
        var end = widened(
                verdict.ends().getOrDefault(event, Bounds.OPEN), told.stream().map(Statement.Dated::end));
        boolean lasts = said.stream().anyMatch(each -> lasts(each, event));
        return new Entry(0, event, start, lasts || end.latest().isPresent() ? end : start, voices);
    }

    private static List<Statement.Dated> dated(List<Statement> said, String event) {
        return said.stream()
                .filter(Statement.Dated.class::isInstance)
                .map(Statement.Dated.class::cast)
                .filter(its -> its.event().equals(event))
                .toList();
    }

    /// Where tellings do not agree, what was worked out follows some of them; the days of the others are doubt as well.
    private static Bounds widened(Bounds worked, Stream<Bounds> told) {
        return told.filter(each -> isBefore(worked, each) || isBefore(each, worked))
                .reduce(worked, Timeline::either);
    }

    private static boolean isBefore(Bounds one, Bounds other) {
        return one.latest()
                .flatMap(last -> other.earliest().map(last::isBefore))
                .orElse(false);
    }

    private static boolean lasts(Statement statement, String event) {
        return switch (statement) {
            case Statement.Dated its -> its.event().equals(event);
            case Statement.Lasted its -> its.event().equals(event);
            case Statement.Related _, Statement.Apart _ -> false;
        };
    }

    /// Where the words allow several readings, all the days that any of them allows.
    private static Optional<Statement> statement(Timed timed) {
        if (timed.either().size() == 1) {
            return Optional.of(timed.either().getFirst());
        }
        var readings = timed.either().stream()
                .filter(Statement.Dated.class::isInstance)
                .map(Statement.Dated.class::cast)
                .toList();
        return readings.size() < timed.either().size()
                ? Optional.empty()
                : readings.stream().reduce(Timeline::either).map(Statement.class::cast);
    }

    private static Statement.Dated either(Statement.Dated one, Statement.Dated other) {
        return new Statement.Dated(
                one.id(),
                one.event(),
                either(one.start(), other.start()),
                either(one.end(), other.end()),
                Math.max(one.margin(), other.margin()));
    }

    private static Bounds either(Bounds one, Bounds other) {
        return new Bounds(
                one.earliest().flatMap(mine -> other.earliest().map(its -> mine.isBefore(its) ? mine : its)),
                one.latest().flatMap(mine -> other.latest().map(its -> mine.isAfter(its) ? mine : its)));
    }

    /// All days that bound an event.
    Stream<LocalDate> days() {
        return entries.stream()
                .flatMap(entry -> Stream.of(
                        entry.start().earliest(), entry.start().latest(),
                        entry.end().earliest(), entry.end().latest()))
                .flatMap(Optional::stream);
    }
}
