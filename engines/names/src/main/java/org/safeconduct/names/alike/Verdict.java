package org.safeconduct.names.alike;

import java.util.List;
import org.safeconduct.names.letters.Rule;
import org.safeconduct.names.parts.Part;
import org.safeconduct.names.parts.Role;

/// Weighs what met against what was left over.
final class Verdict {
    private static final double LEFT_ON_ONE_SIDE = 0.25;
    private static final double LEFT_ON_BOTH = 2.2;
    private static final double PATRONYMIC_MISSING = 0.05;

    /// One name alone, where the other side has more, is too little to tell.
    private static final double TOO_LITTLE = 0.6;

    private static final double CONFLICT = 0.45;

    private Verdict() {}

    static double score(Alignment alignment) {
        double met = met(alignment);
        if (met == 0) {
            return 0;
        }
        var here = alignment.alone(alignment.one(), true);
        var there = alignment.alone(alignment.other(), false);
        double both = Math.min(weight(here), weight(there));
        double one = Math.max(optional(here), optional(there)) - Math.min(optional(here), optional(there));
        double score = met / (weightOfMet(alignment) + LEFT_ON_BOTH * both + LEFT_ON_ONE_SIDE * one);
        return Math.min(score, limit(alignment, here, there));
    }

    private static double met(Alignment alignment) {
        return alignment.met().stream()
                .mapToDouble(pair -> pair.meeting().likeness()
                        * Weight.of(
                                alignment.one().get(pair.at()),
                                alignment.other().get(pair.to())))
                .sum();
    }

    private static double weightOfMet(Alignment alignment) {
        return alignment.met().stream()
                .mapToDouble(pair -> Weight.of(
                        alignment.one().get(pair.at()), alignment.other().get(pair.to())))
                .sum();
    }

    private static double weight(List<Part> parts) {
        return parts.stream().mapToDouble(Weight::of).sum();
    }

    private static double optional(List<Part> parts) {
        return parts.stream()
                .mapToDouble(part -> part.role() == Role.PATRONYMIC ? PATRONYMIC_MISSING : Weight.of(part))
                .sum();
    }

    /// What no agreement of the rest can make good.
    private static double limit(Alignment alignment, List<Part> here, List<Part> there) {
        if (!alignment.beside().isEmpty() || Generations.areTurned(alignment)) {
            return CONFLICT;
        }
        if (both(here, there, Role.PATRONYMIC) || both(here, there, Role.GIVEN)) {
            return CONFLICT;
        }
        boolean fuller = Math.max(alignment.one().size(), alignment.other().size()) > 1;
        long words = alignment.met().stream()
                .filter(pair -> pair.meeting().rule() != Rule.INITIAL)
                .count();
        return fuller && words < 2 && Math.max(here.size(), there.size()) > 0 ? TOO_LITTLE : 1;
    }

    private static boolean both(List<Part> here, List<Part> there, Role role) {
        return here.stream().anyMatch(part -> part.role() == role)
                && there.stream().anyMatch(part -> part.role() == role);
    }
}
