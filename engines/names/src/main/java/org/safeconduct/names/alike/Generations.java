package org.safeconduct.names.alike;

import org.safeconduct.names.parts.Role;

/// Whether two names are of the same words in an order that makes a father of the son.
final class Generations {
    private Generations() {}

    /// The first word of each stands elsewhere in the other, and no turning of the whole name brings them together.
    ///
    /// A family name put first turns all words at once; father and son change places and leave the rest.
    static boolean areTurned(Alignment alignment) {
        var met = alignment.met();
        if (met.size() < 2) {
            return false;
        }
        boolean chain = met.stream()
                .anyMatch(pair -> alignment.one().get(pair.at()).role() == Role.FATHER
                        || alignment.other().get(pair.to()).role() == Role.FATHER);
        int size = met.size();
        if (size == 2) {
            return chain && isDescent(alignment);
        }
        return isDescent(alignment) && !isRotation(alignment);
    }

    private static boolean isDescent(Alignment alignment) {
        return alignment.met().getFirst().to() != 0
                && alignment.met().stream().anyMatch(pair -> pair.to() == 0)
                && alignment.met().getFirst().at() == 0;
    }

    private static boolean isRotation(Alignment alignment) {
        var met = alignment.met();
        int falls = 0;
        for (int at = 0; at < met.size(); at++) {
            if (met.get(at).to() > met.get((at + 1) % met.size()).to()) {
                falls++;
            }
        }
        return falls <= 1;
    }
}
