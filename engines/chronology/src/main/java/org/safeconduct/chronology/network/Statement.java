package org.safeconduct.chronology.network;

import org.safeconduct.chronology.edtf.Bounds;

/// What somebody said about events in time. Events are called by names of the caller's choice.
public sealed interface Statement {
    /// By which the caller knows it again.
    String id();

    /// When an event began and ended.
    ///
    /// @param margin days by which memory may err on either side, beyond what the words allow
    record Dated(String id, String event, Bounds start, Bounds end, int margin) implements Statement {}

    /// How two events lie to each other.
    record Related(String id, String first, Relation relation, String second) implements Statement {}

    /// How many days lie between the end of one event and the start of the next, such as 2 to 7 for "a few days later".
    ///
    /// @param most   {@link Long#MAX_VALUE} where nothing constraints it
    /// @param margin as in {@link Dated}
    record Apart(String id, String first, String second, long least, long most, int margin) implements Statement {}

    /// How many days an event lasted.
    ///
    /// @param most   {@link Long#MAX_VALUE} where nothing constraints it
    /// @param margin as in {@link Dated}
    record Lasted(String id, String event, long least, long most, int margin) implements Statement {}
}
