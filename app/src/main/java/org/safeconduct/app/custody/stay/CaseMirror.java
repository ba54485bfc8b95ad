package org.safeconduct.app.custody.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.Custody;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.people.People;
import org.springframework.stereotype.Component;

/// Lets the list of cases say of the client what the stays say.
@Component
class CaseMirror {
    private final Cases cases;
    private final People people;

    CaseMirror(Cases cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    void show(UUID caseId, UUID person, List<Stay> stays) {
        if (!stays.isEmpty() && people.person(caseId, person).client()) {
            whereabouts(stays).ifPresent(where -> cases.mirrorWhereabouts(caseId, where));
        }
    }

    /// Empty where the last stay ended in a way that leaves open where the person is now.
    private static Optional<Whereabouts> whereabouts(List<Stay> stays) {
        var last = stays.getLast();
        var term = last.term();
        var end = term.to();
        var place = last.where().place();
        if (end == null) {
            return Optional.of(Whereabouts.detained(since(stays), place));
        }
        return switch (term.leaving()) {
            case TRANSFER -> Optional.of(new Whereabouts(Custody.DETAINED, since(stays), null, null));
            case RELEASE -> Optional.of(new Whereabouts(Custody.RELEASED, since(stays), end.date(), place));
            case REMOVAL -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    /// The first day of the last time in custody without a break.
    private static LocalDate since(List<Stay> stays) {
        int first = stays.size() - 1;
        while (first > 0 && follows(stays.get(first - 1), stays.get(first))) {
            first--;
        }
        return stays.get(first).term().from().date();
    }

    private static boolean follows(Stay earlier, Stay later) {
        var left = earlier.term().to();
        return left != null && !later.term().from().date().isAfter(left.date().plusDays(1));
    }
}
