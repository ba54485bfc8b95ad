package org.safeconduct.names.alike;

import java.util.List;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.parts.Role;

/// Junior is not senior, though all else be the same.
final class Ranks {
    private Ranks() {}

    /// One row if both say which they are and say otherwise, else none.
    static List<Reason> of(Name one, Name other) {
        var here = one.tokens(Role.RANK);
        var there = other.tokens(Role.RANK);
        if (here.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        var first = here.getFirst();
        var second = there.getFirst();
        return first.letters().equals(second.letters())
                ? List.of()
                : List.of(
                        new Reason(first.written(), second.written(), "two bearers of one name are told apart", 0, 1));
    }
}
