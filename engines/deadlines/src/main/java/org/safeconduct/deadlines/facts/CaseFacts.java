package org.safeconduct.deadlines.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rulebook;

/// Everything known of one case that dates hang on.
///
/// @param stays where the person was held, one after the other
/// @param spells times in which something lasted, such as a delay that the applicant asked for
/// @param orders dates that a judge set
/// @param settings what the team counts instead of a rule at a court or before a judge
/// @param closures days on which an office was closed that is open by the calendar
public record CaseFacts(
        List<Event> events,
        List<Stay> stays,
        List<Spell> spells,
        List<Circumstance> circumstances,
        List<CourtOrder> orders,
        List<Setting> settings,
        List<Closure> closures) {

    /// Something that happened, or will, on a day.
    ///
    /// @param kind an event of the vocabulary, such as `oral-decision`
    /// @param about which of several, such as the number of a request; empty where there is one
    /// @param source how we know
    public record Event(String kind, Point at, String about, String source) {}

    /// A place where people are held.
    ///
    /// @param kind a place of the vocabulary, such as `border-cell`
    /// @param circumstances what follows from the place: circuit, district, sector, state
    public record Facility(String name, String kind, ZoneId zone, Map<String, String> circumstances) {}

    /// A time in one place.
    ///
    /// @param to null while it lasts
    public record Stay(Facility place, Point from, @Nullable Point to, String source) {}

    /// A time in which something lasted.
    ///
    /// @param kind a spell of the vocabulary
    /// @param from the first day
    /// @param to the day on which it was over; null while it lasts
    public record Spell(
            String kind, LocalDate from, @Nullable LocalDate to, String source) {}

    /// Something that is so, always or for some days.
    ///
    /// @param name a circumstance of the vocabulary, such as `entry`
    /// @param from the first day, null for always
    /// @param to the last day, null for ever
    public record Circumstance(
            String name,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /// A date that a judge set.
    ///
    /// @param rule whose count it replaces, such as `ICPM-03`
    /// @param about the event it belongs to, as [Event#about]; empty for each of them
    public record CourtOrder(String rule, LocalDate date, String by, String about, String source) {}

    /// A period that the team counts instead of the rule’s, and who decided so.
    ///
    /// @param court null for every court
    /// @param judge null for every judge
    public record Setting(
            String rule,
            Period period,
            @Nullable String court,
            @Nullable String judge,
            String who,
            LocalDate when,
            String why) {}

    /// A day on which an office was closed: the court of the case, or those in Washington.
    ///
    /// @param why as the end of a sentence: `closed for snow`
    public record Closure(LocalDate date, boolean inWashington, String why, String source) {}

    /// Something about the facts that a person has to look at.
    ///
    /// @param fact the one that is wrong
    /// @param stops whether nothing may be counted before it is mended
    public record Trouble(Object fact, boolean stops, Remark remark) {
        /// The plain English sentence.
        public String words() {
            return remark.words();
        }
    }

    /// A case of which nothing is known.
    public static CaseFacts none() {
        return new CaseFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The same case with other events, to see what a change would move.
    public CaseFacts withEvents(List<Event> others) {
        return new CaseFacts(others, stays, spells, circumstances, orders, settings, closures);
    }

    /// The same case with other stays.
    public CaseFacts withStays(List<Stay> others) {
        return new CaseFacts(events, others, spells, circumstances, orders, settings, closures);
    }

    /// The same case with other circumstances.
    public CaseFacts withCircumstances(List<Circumstance> others) {
        return new CaseFacts(events, stays, spells, others, orders, settings, closures);
    }

    /// The value of a circumstance on a day, as told for the case itself.
    public @Nullable Circumstance find(String name, LocalDate on) {
        for (var circumstance : circumstances) {
            if (circumstance.name().equals(name) && circumstance.holdsOn(on)) {
                return circumstance;
            }
        }
        return null;
    }

    /// What can't be true or has to be looked at, the stopping ones first.
    public List<Trouble> troubles(Rulebook book) {
        var troubles = new ArrayList<Trouble>();
        troubles.addAll(WordChecks.of(this, book));
        troubles.addAll(TimeChecks.of(this));
        troubles.addAll(StayChecks.of(this));
        troubles.sort((one, other) -> Boolean.compare(other.stops(), one.stops()));
        return troubles;
    }
}
