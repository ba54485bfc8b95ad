package org.safeconduct.chronology.edtf;

import java.util.stream.IntStream;

/// In which order time is looked through for the first thing that fits.
enum Way {
    FORWARD,
    BACKWARD;

    /// Numbers from one to the other, both included; none where the second is smaller.
    IntStream range(int from, int to) {
        var all = IntStream.rangeClosed(from, to);
        return this == FORWARD ? all : all.map(number -> from + (to - number));
    }

    Way back() {
        return this == FORWARD ? BACKWARD : FORWARD;
    }
}
