package org.safeconduct.names.parts;

import java.util.ArrayList;
import java.util.List;

/// Tells family from given names where no comma does, and puts given names first.
final class Order {
    private Order() {}

    static List<Part> settled(List<Part> parts) {
        int patronymic = patronymic(parts);
        if (patronymic >= 0) {
            return aroundPatronymic(parts, patronymic);
        }
        return familyLast(startsWithFamily(parts) ? turned(parts) : parts);
    }

    /// The place of a patronymic; a family name may end like one, so it needs two names beside it.
    private static int patronymic(List<Part> parts) {
        if (parts.stream().filter(part -> part.role() == Role.GIVEN).count() < 3) {
            return -1;
        }
        for (int at = 1; at < parts.size(); at++) {
            if (parts.get(at).role() == Role.GIVEN
                    && Patronymic.is(parts.get(at).token())) {
                return at;
            }
        }
        return -1;
    }

    /// The given name is right before the patronymic; all else is family.
    private static List<Part> aroundPatronymic(List<Part> parts, int patronymic) {
        List<Part> own = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            if (at == patronymic - 1) {
                own.add(part);
            } else if (at == patronymic) {
                own.add(part.as(Role.PATRONYMIC));
            } else {
                others.add(part.role() == Role.GIVEN ? part.as(Role.FAMILY) : part);
            }
        }
        own.addAll(others);
        return own;
    }

    /// First a word that is no known given name, last one that is.
    private static boolean startsWithFamily(List<Part> parts) {
        var own = parts.stream().filter(part -> part.role() == Role.GIVEN).toList();
        return own.size() > 1
                && parts.stream().noneMatch(part -> part.role() == Role.FATHER)
                && !own.getFirst().token().isGivenName()
                && !SideWords.begins(own.getFirst().token())
                && own.getLast().token().isGivenName();
    }

    /// The given names at the end go before the family names; initials stay with them.
    private static List<Part> turned(List<Part> parts) {
        int first = parts.size();
        while (first > 1 && !isFamily(parts.get(first - 1))) {
            first--;
        }
        List<Part> turned = new ArrayList<>(parts.subList(first, parts.size()));
        parts.subList(0, first).forEach(part -> turned.add(part.role() == Role.GIVEN ? part.as(Role.FAMILY) : part));
        return turned;
    }

    private static boolean isFamily(Part part) {
        return part.role() == Role.GIVEN && !part.token().isGivenName();
    }

    /// Of several names the last is family, and so is every one behind the first that is no known given name.
    private static List<Part> familyLast(List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.role() == Role.FAMILY)) {
            return parts;
        }
        long names = parts.stream().filter(part -> part.role() == Role.GIVEN).count();
        boolean initials = parts.stream().anyMatch(part -> part.role() == Role.INITIAL);
        List<Part> settled = new ArrayList<>();
        boolean family = false;
        int seen = initials && names == 1 ? 1 : 0;
        for (var part : parts) {
            if (part.role() == Role.GIVEN) {
                seen++;
                family = family || (seen > 1 && (!part.token().isGivenName() || seen >= names));
            }
            settled.add(family && part.role() == Role.GIVEN ? part.as(Role.FAMILY) : part);
        }
        return settled;
    }
}
