package org.safeconduct.chronology.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.chronology.account.Inconsistency.Rule;
import org.safeconduct.chronology.account.Inconsistency.Severity;
import org.safeconduct.chronology.account.Passage.Timed;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.network.Conflict;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.network.Verdict;

/// What the passages say about time, laid side by side. Where the words of one allow several readings each is tried
/// with
/// each of the others; only what no choice of readings can settle is a conflict.
record Told(List<Timed> passages, Verdict verdict) {
    /// Choices that are tried before the best one so far is taken.
    private static final int MOST_CHOICES = 256;

    static Told of(List<Passage> passages) {
        var timed = passages.stream()
                .filter(Timed.class::isInstance)
                .map(Timed.class::cast)
                .filter(its -> !its.either().isEmpty())
                .toList();
        return new Told(timed, new Choices(timed).best());
    }

    /// Looks through the choices of readings, the ones as they were given first.
    private static final class Choices {
        private final List<Timed> passages;
        private int tried;
        private Optional<Verdict> best = Optional.empty();

        Choices(List<Timed> passages) {
            this.passages = passages;
        }

        Verdict best() {
            choose(0, new ArrayList<>());
            return best.orElseThrow();
        }

        private void choose(int at, List<Statement> chosen) {
            if (tried >= MOST_CHOICES
                    || best.filter(found -> weight(found) == 0).isPresent()) {
                return;
            }
            if (at == passages.size()) {
                tried++;
                var verdict = Verdict.of(chosen);
                best = Stream.concat(best.stream(), Stream.of(verdict)).min(Comparator.comparingLong(Choices::weight));
                return;
            }
            for (var reading : passages.get(at).either()) {
                var more = new ArrayList<>(chosen);
                more.add(reading);
                choose(at + 1, more);
            }
        }

        /// Something impossible weighs more than anything that is tight.
        private static long weight(Verdict verdict) {
            return verdict.conflicts().stream()
                    .mapToLong(conflict -> conflict.severity() == Conflict.Severity.IMPOSSIBLE ? 1000 : 1)
                    .sum();
        }
    }

    List<Inconsistency> conflicts() {
        return verdict.conflicts().stream().map(this::inconsistency).toList();
    }

    private Inconsistency inconsistency(Conflict conflict) {
        return new Inconsistency(
                Rule.TIME,
                Severity.valueOf(conflict.severity().name()),
                conflict.statements().stream().map(this::passage).distinct().toList(),
                conflict.statements().stream().map(Told::sentence).toList(),
                Rule.TIME.question());
    }

    private String passage(Statement statement) {
        return passages.stream()
                .filter(its -> its.either().contains(statement))
                .map(Timed::id)
                .findFirst()
                .orElse(statement.id());
    }

    private static Sentence sentence(Statement statement) {
        return switch (statement) {
            case Statement.Dated its
            when its.start().equals(its.end()) ->
                Sentence.of(
                        "said.dated",
                        its.event(),
                        day(its.start().earliest()),
                        day(its.end().latest()));
            case Statement.Dated its ->
                Sentence.of(
                        "said.span",
                        its.event(),
                        day(its.start().earliest()),
                        day(its.end().latest()));
            case Statement.Related its -> Sentence.of("said." + its.relation(), its.first(), its.second());
            case Statement.Apart its ->
                Sentence.of("said.apart", its.first(), its.second(), its.least(), most(its.most()));
            case Statement.Lasted its -> Sentence.of("said.lasted", its.event(), its.least(), most(its.most()));
        };
    }

    private static String day(Optional<? extends Object> day) {
        return day.map(Object::toString).orElse("…");
    }

    private static String most(long days) {
        return days == Long.MAX_VALUE ? "…" : Long.toString(days);
    }

    Bounds start(String event) {
        return verdict.starts().getOrDefault(event, Bounds.OPEN);
    }

    Bounds end(String event) {
        return verdict.ends().getOrDefault(event, Bounds.OPEN);
    }

    /// The passages that give an event its date.
    List<String> dating(String event) {
        return passages.stream()
                .filter(its -> its.either().stream()
                        .anyMatch(one -> one instanceof Statement.Dated dated
                                && dated.event().equals(event)))
                .map(Timed::id)
                .distinct()
                .toList();
    }
}
