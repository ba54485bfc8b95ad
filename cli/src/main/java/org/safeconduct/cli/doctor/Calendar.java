package org.safeconduct.cli.doctor;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;

/// The clock of the machine, and how old what we know of the law is by it.
final class Calendar {
    private Calendar() {}

    static List<Remark> examine(LocalDate today) {
        try {
            Rulebook law = Rulebook.packaged();
            return List.of(clock(today, law), ages(today, law));
        } catch (IllegalStateException broken) {
            return List.of(Remark.broken("Rules", "cannot be read: " + broken.getMessage()));
        }
    }

    /// A rule can't have been verified tomorrow.
    private static Remark clock(LocalDate today, Rulebook law) {
        LocalDate last = law.list().stream()
                .map(Rule::verifiedOn)
                .max(LocalDate::compareTo)
                .orElse(today);
        return today.isBefore(last)
                ? Remark.lacking(
                        "Clock", "says %s, yet rules were verified on %s. Set the clock.".formatted(today, last))
                : Remark.fine("Clock", today.toString());
    }

    private static Remark ages(LocalDate today, Rulebook law) {
        List<String> old = law.unverifiedSince(today.minusYears(1)).stream()
                .map(Rule::id)
                .distinct()
                .toList();
        return old.isEmpty()
                ? Remark.fine("Rules", law.list().size() + ", all verified within a year")
                : Remark.lacking(
                        "Rules",
                        "%d not verified for a year: %s. 'rules ID' names the source to hold it against."
                                .formatted(old.size(), String.join(" ", old)));
    }
}
