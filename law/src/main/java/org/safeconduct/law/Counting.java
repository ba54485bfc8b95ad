package org.safeconduct.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Entry;

/// How a rule makes a date out of a fact of a case: from what, how far, which way, and when it applies.
///
/// @param what what is due, limited, opened or lasting, as a noun
/// @param from kinds of facts, from each of which it is counted
/// @param elseFrom kinds of facts from which it is counted in a case that has none of the former
/// @param period null where only a court's order says the date
/// @param endedBy kinds of facts that fulfil it
/// @param stoppedBy kinds of spells whose days don't count
/// @param changedBy what else could move the date, in sentences
public record Counting(
        Makes makes,
        String what,
        List<String> from,
        List<String> elseFrom,
        @Nullable Period period,
        Direction direction,
        Rolling rolling,
        List<String> endedBy,
        List<String> stoppedBy,
        boolean repeats,
        Office office,
        boolean byLawOfTrigger,
        Circumstances when,
        Circumstances unless,
        List<String> changedBy) {

    /// What becomes of the date that is counted out.
    public enum Makes {
        /// Something of ours is due by then.
        DEADLINE,
        /// Somebody else has to keep within it; that it was crossed is worth a line in a declaration.
        LIMIT,
        /// Not before that day.
        OPENING,
        /// Something lasts until then.
        WINDOW
    }

    /// Which way one counts from the fact.
    public enum Direction {
        AFTER,
        BEFORE
    }

    /// What becomes of a last day on which nothing can be done.
    public enum Rolling {
        /// It stays where it is.
        NEVER,
        /// It moves to the next business day.
        FORWARD,
        /// Whatever day it is, the month is counted to its end, that of the fact being the first.
        MONTH_END
    }

    /// Which office has to be reached, so that its own closures move the day.
    public enum Office {
        /// None whose closures anybody keeps.
        ANY,
        /// The immigration court of the case.
        COURT,
        /// One in Washington, such as the clerk of the Board.
        WASHINGTON
    }

    /// Whether nothing is counted because only an order of the court can say the date.
    public boolean isSetByCourt() {
        return period == null;
    }

    static Optional<Counting> in(Entry value) {
        return value.find("counts").map(counts -> of(counts, period(value, counts)));
    }

    private static @Nullable Period period(Entry value, Entry counts) {
        return counts.has("set-by")
                ? null
                : new Period(value.at("amount").node().intValue(), Period.Unit.of(value.text("unit")));
    }

    private static Counting of(Entry counts, @Nullable Period period) {
        return new Counting(
                Makes.valueOf(counts.text("makes").toUpperCase(Locale.ROOT)),
                counts.text("what"),
                counts.texts("from"),
                counts.texts("else-from"),
                period,
                counts.has("direction") ? Direction.BEFORE : Direction.AFTER,
                rolling(counts),
                counts.texts("ended-by"),
                counts.texts("stopped-by"),
                counts.isTrue("repeats"),
                office(counts),
                counts.has("law-of"),
                Circumstances.in(counts, "when"),
                Circumstances.in(counts, "unless"),
                counts.texts("changed-by"));
    }

    private static Office office(Entry counts) {
        return counts.findText("office")
                .map(office -> Office.valueOf(office.toUpperCase(Locale.ROOT)))
                .orElse(Office.ANY);
    }

    private static Rolling rolling(Entry counts) {
        return counts.findText("rolls")
                .map(rolls -> Rolling.valueOf(rolls.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(Rolling.NEVER);
    }
}
