package org.safeconduct.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days on which a rule holds, both ends included.
///
/// @param from null when the rule is older than anything we file
/// @param to null while no end is known
public record Term(@Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /// What is left of these days when others are taken out: nothing, one part or two.
    List<Term> without(Term others) {
        if (!overlaps(others)) {
            return List.of(this);
        }
        var left = new ArrayList<Term>(2);
        if (others.from != null && (from == null || from.isBefore(others.from))) {
            left.add(new Term(from, others.from.minusDays(1)));
        }
        if (others.to != null && (to == null || to.isAfter(others.to))) {
            left.add(new Term(others.to.plusDays(1), to));
        }
        return left;
    }

    /// Days on which something may change: before all, the first, and the one after the last.
    List<LocalDate> edges() {
        var edges = new ArrayList<LocalDate>(3);
        edges.add(LocalDate.MIN);
        if (from != null) {
            edges.add(from);
        }
        if (to != null) {
            edges.add(to.plusDays(1));
        }
        return edges;
    }

    boolean overlaps(Term other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Term other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}
