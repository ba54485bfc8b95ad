package org.safeconduct.chronology.account;

import java.util.List;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.network.Statement;

/// What a passage of an account says, as whoever marked it has understood it. Events, people and places are called by
/// names
/// of the caller's choice; the same name is the same thing.
public sealed interface Passage {
    /// By which the caller knows the passage again; one passage may say several things.
    String id();

    /// When something was, or how it lies to something else.
    ///
    /// @param either any of these, where the words allow several: "before or after", 3/5/2022
    record Timed(String id, List<Statement> either) implements Passage {}

    /// How many there were.
    ///
    /// @param what  such as `men` or `shots`
    /// @param least the smallest number that the words allow
    record Counted(String id, String event, String what, int least, int most) implements Passage {}

    /// Where it was.
    record Placed(String id, String event, String place) implements Passage {}

    /// Who did it.
    record Done(String id, String event, String actor) implements Passage {}

    /// When somebody was born.
    record Born(String id, String person, Bounds birth) implements Passage {}

    /// How old somebody was when something happened, in years.
    record Aged(String id, String person, String event, int least, int most) implements Passage {}

    /// A document that speaks of something as past.
    record Issued(String id, String event, Bounds issue) implements Passage {}

    /// That somebody was somewhere while something happened.
    record Present(String id, String person, String event, String place) implements Passage {}
}
