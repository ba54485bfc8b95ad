package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Counted;

/// What moves in a docket when facts change.
///
/// @param moves in the order of the rulebook; empty when nothing moves
public record Shift(List<Move> moves) {
    /// One reckoning before and after; null on the side on which it isn't there.
    public record Move(@Nullable Reckoning before, @Nullable Reckoning after) {
        /// One sentence that says what moves.
        public String words() {
            if (before == null) {
                return "New: " + Objects.requireNonNull(after).words();
            }
            if (after == null) {
                return "Gone: " + before.words();
            }
            var moved = days(before.dates(), after.dates());
            var what = Headline.capital(after.counting().what());
            return moved.map(words -> what + " moves " + words + ".")
                    .orElseGet(() -> "Changed: " + before.words() + " Now: " + after.words());
        }

        private static Optional<String> days(Optional<Counted> before, Optional<Counted> after) {
            if (before.isEmpty() || after.isEmpty()) {
                return Optional.empty();
            }
            LocalDate from = before.get().legal();
            LocalDate to = after.get().legal();
            long days = ChronoUnit.DAYS.between(from, to);
            return days == 0
                    ? Optional.empty()
                    : Optional.of("from " + Headline.day(from) + " to " + Headline.day(to) + ", "
                            + Headline.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier"));
        }
    }

    /// What differs between two answers about one case, by other facts or by another law.
    public static Shift between(Docket before, Docket after) {
        var earlier = byKey(before);
        var later = byKey(after);
        var moves = new ArrayList<Move>();
        earlier.forEach((key, found) -> {
            var now = later.remove(key);
            if (now == null || !found.words().equals(now.words())) {
                moves.add(new Move(found, now));
            }
        });
        later.values().forEach(found -> moves.add(new Move(null, found)));
        moves.removeIf(move -> isIdle(move.before()) && isIdle(move.after()));
        return new Shift(List.copyOf(moves));
    }

    /// By the order of appearance where one rule counts from several like facts.
    private static Map<String, Reckoning> byKey(Docket docket) {
        var keyed = new LinkedHashMap<String, Reckoning>();
        for (var found : docket.reckonings()) {
            int number = 0;
            while (keyed.putIfAbsent(found.key() + "|" + number, found) != null) {
                number++;
            }
        }
        return keyed;
    }

    private static boolean isIdle(@Nullable Reckoning reckoning) {
        return reckoning == null
                || reckoning.outcome() instanceof Outcome.NotStarted
                || reckoning.outcome() instanceof Outcome.Aside;
    }
}
