package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.deadlines.count.CourtCalendar;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.law.Counting;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.StatusTable;

/// The rules that make dates or answer questions, read once and laid out by day.
final class RuleIndex {
    private final Rulebook book;
    private final Map<String, List<Dated>> counting = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

    /// A rule with its counting.
    ///
    /// @param changed whether the rule has other versions or a term, so that it matters which day is asked about
    record Dated(Rule rule, Counting counting, boolean changed, Reckoning unstarted) {}

    /// A rule with its answers.
    record Asked(Rule rule, StatusTable table) {}

    /// The rules of one day.
    ///
    /// @param counting all versions of each rule that counts
    record Day(
            LocalDate date,
            Rulebook book,
            List<List<Dated>> counting,
            List<Asked> asked,
            CourtCalendar courts,
            CourtCalendar washington) {

        /// The version that governs a fact: by the day asked about, or by the day of the fact where the rule says so.
        Optional<Dated> version(List<Dated> versions, Trigger trigger) {
            for (var version : versions) {
                var day = version.counting().byLawOfTrigger() ? trigger.date() : date;
                if (version.rule().term().covers(day)) {
                    return Optional.of(version);
                }
            }
            return Optional.empty();
        }
    }

    RuleIndex(Rulebook book) {
        this.book = book;
        for (var rule : book.list()) {
            rule.findCounting().ifPresent(found -> add(rule, found));
            rule.findStatus().ifPresent(found -> asked.add(new Asked(rule, found)));
        }
    }

    private void add(Rule rule, Counting found) {
        boolean changed = book.versions(rule.id()).size() > 1
                || rule.term().from() != null
                || rule.term().to() != null;
        counting.computeIfAbsent(rule.id(), _ -> new ArrayList<>())
                .add(new Dated(rule, found, changed, Reckoner.unstarted(rule, found)));
    }

    Day on(LocalDate date) {
        return days.computeIfAbsent(date, this::day);
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                book,
                List.copyOf(counting.values()),
                asked.stream().filter(found -> found.rule().term().covers(date)).toList(),
                CourtCalendar.of(book, date),
                CourtCalendar.inWashington(book, date));
    }
}
