package org.safeconduct.chronology.network;

import java.util.List;

/// How two events lie to each other (Allen 1983), counted in days: what touches may share a day, because people say
/// "before" of the morning and the evening too.
public enum Relation {
    BEFORE("a] [b"),
    MEETS("a] [b", "[b a]"),
    OVERLAPS("[a [b", "[b a]", "a] b]"),
    STARTS("[a [b", "[b [a", "a] b]"),
    DURING("[b [a", "a] b]"),
    FINISHES("a] b]", "b] a]", "[b [a"),
    EQUALS("[a [b", "[b [a", "a] b]", "b] a]"),
    AFTER("b] [a"),
    MET_BY("b] [a", "[a b]"),
    OVERLAPPED_BY("[b [a", "[a b]", "b] a]"),
    STARTED_BY("[b [a", "[a [b", "b] a]"),
    CONTAINS("[a [b", "b] a]"),
    FINISHED_BY("b] a]", "a] b]", "[a [b");

    private final String orders;

    /// @param orders pairs of points of which the first is not later than the second: `[a` is the start of the first
    /// event,
    ///               `b]` the end of the second
    Relation(String... orders) {
        this.orders = String.join(",", orders);
    }

    List<String> orders() {
        return List.of(orders.split(",", -1));
    }
}
