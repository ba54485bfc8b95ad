package org.safeconduct.names.alike;

import org.safeconduct.names.parts.Part;

/// How much a word of a name counts.
final class Weight {
    private Weight() {}

    static double of(Part part) {
        double role = switch (part.role()) {
            case GIVEN, FATHER -> 1;
            case FAMILY -> 1.1;
            case PATRONYMIC -> 0.7;
            case INITIAL -> 0.35;
            case PARTICLE, TITLE, RANK -> 0;
        };
        return part.token().letters().length() <= 2 ? role * 0.8 : role;
    }

    static double of(Part one, Part other) {
        return Math.min(of(one), of(other));
    }
}
