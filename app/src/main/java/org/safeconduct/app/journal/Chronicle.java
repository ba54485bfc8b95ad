package org.safeconduct.app.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entries told so that a supervisor understands them: by day and member, what was repeated said once.
///
/// @param older the entry to go on before, or null when the record ends here
public record Chronicle(List<Day> days, @Nullable Long older) {
    /// All that was done in a case on one day, the latest day first.
    public record Day(LocalDate day, List<Share> shares) {}

    /// What one member did on a day.
    ///
    /// @param actor who, or empty for the program itself
    public record Share(Optional<UUID> actor, List<Line> lines) {}

    /// The same thing done once or more in a row, or pages read at any time of the day.
    ///
    /// @param linked whether the hash chain holds all of it yet
    public record Line(Kind kind, String act, Instant first, Instant last, int times, boolean linked) {
        static Line of(Entry entry) {
            return new Line(Kind.of(entry), entry.act(), entry.at(), entry.at(), 1, entry.linked());
        }

        private boolean repeats(Entry entry) {
            return kind == Kind.of(entry) && act.equals(entry.act());
        }

        private Line joined(Entry entry) {
            return new Line(kind, act, entry.at(), last, times + 1, linked && entry.linked());
        }
    }

    /// What a supervisor asks for first.
    public enum Kind {
        CHANGED,
        READ,
        /// A whole file was fetched, and may be anywhere now.
        COPIED;

        static Kind of(Entry entry) {
            if (!entry.act().equals(Reading.CASE_READ.name())) {
                return CHANGED;
            }
            var route = String.valueOf(entry.route());
            return route.endsWith("/file") || route.endsWith("/volumes/{part}") ? COPIED : READ;
        }
    }

    /// @param entries the newest first
    /// @param full how many entries mean that there may be more
    static Chronicle of(List<Entry> entries, int full, ZoneId zone) {
        var days = new LinkedHashMap<LocalDate, Map<Optional<UUID>, List<Line>>>();
        for (Entry entry : entries) {
            var shares = days.computeIfAbsent(LocalDate.ofInstant(entry.at(), zone), day -> new LinkedHashMap<>());
            tell(shares.computeIfAbsent(Optional.ofNullable(entry.actor()), actor -> new ArrayList<>()), entry);
        }
        var told = days.entrySet().stream()
                .map(day -> new Day(day.getKey(), shares(day.getValue())))
                .toList();
        return new Chronicle(
                told, entries.size() < full ? null : entries.getLast().id());
    }

    private static List<Share> shares(Map<Optional<UUID>, List<Line>> shares) {
        return shares.entrySet().stream()
                .map(share -> new Share(share.getKey(), List.copyOf(share.getValue())))
                .toList();
    }

    private static void tell(List<Line> lines, Entry entry) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            var line = lines.get(at);
            if (line.repeats(entry) && (line.kind() != Kind.CHANGED || at == lines.size() - 1)) {
                lines.set(at, line.joined(entry));
                return;
            }
        }
        lines.add(Line.of(entry));
    }
}
