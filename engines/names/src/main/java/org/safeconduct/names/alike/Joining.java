package org.safeconduct.names.alike;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.names.letters.Meeting;
import org.safeconduct.names.parts.Part;

/// Puts two words together that the other name writes as one.
final class Joining {
    /// As likely as that must the two be one word of the other side.
    private static final double CLEAR = 0.8;

    private static final int LEAST_LETTERS = 5;

    private Joining() {}

    static List<Part> of(List<Part> parts, List<Part> others) {
        if (parts.size() < 2) {
            return parts;
        }
        List<Part> joined = new ArrayList<>(parts);
        for (int at = 0; at + 1 < joined.size(); at++) {
            var both = joined.get(at).token().joined(joined.get(at + 1).token());
            if (both.script() == joined.get(at + 1).token().script()
                    && isOne(both.letters().length(), joined, at, others)) {
                joined.set(at, new Part(both, joined.get(at).role()));
                joined.remove(at + 1);
            }
        }
        return joined;
    }

    private static boolean isOne(int letters, List<Part> parts, int at, List<Part> others) {
        var both = parts.get(at).token().joined(parts.get(at + 1).token());
        return others.stream()
                .map(Part::token)
                .filter(other -> other.letters().length() >= LEAST_LETTERS)
                .filter(other -> other.letters().length() * 2 > letters)
                .filter(other -> !Meeting.of(parts.get(at).token(), other).isEnough()
                        && !Meeting.of(parts.get(at + 1).token(), other).isEnough())
                .anyMatch(other -> Meeting.of(both, other).likeness() >= CLEAR);
    }
}
