package org.safeconduct.app.calendar.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.deadlines.docket.Docket;
import org.safeconduct.deadlines.docket.Docketing;
import org.safeconduct.deadlines.docket.Shift;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Works out dates from what is recorded at that moment. None of them is stored, so none of them is ever stale.
@Component
public class Dockets {
    private final List<FactSource> sources;
    private final Lawbook lawbook;
    private final Clock clock;

    private volatile @Nullable Ready ready;

    Dockets(List<FactSource> sources, Lawbook lawbook, Clock clock) {
        this.sources = sources;
        this.lawbook = lawbook;
        this.clock = clock;
    }

    /// The law of the house, laid out for counting.
    private record Ready(Rulebook book, Docketing docketing) {
        static Ready of(Rulebook book) {
            return new Ready(book, Docketing.of(book));
        }

        Docket docket(Known known, LocalDate on) {
            return docketing.docket(known.facts(), on);
        }
    }

    /// What is recorded of a case.
    ///
    /// @param facts those that can be counted with
    /// @param left what can't be, each with the reason
    public record Known(Gathering gathering, CaseFacts facts, List<CaseFacts.Trouble> left) {}

    /// What the law makes of a case today.
    public record Found(Known known, Docket docket) {}

    public Found find(CaseFile file) {
        return find(List.of(file)).getFirst();
    }

    /// Of many cases at once, in their order.
    public List<Found> find(Collection<CaseFile> files) {
        var law = law();
        return gather(files, law.book()).stream()
                .map(known -> new Found(known, law.docket(known, today())))
                .toList();
    }

    /// What moves in some cases between one law and another, each with its case.
    public Map<CaseFile, Shift> compare(Collection<CaseFile> files, Rulebook before, Rulebook after) {
        var old = Ready.of(before);
        var young = Ready.of(after);
        var shifts = new LinkedHashMap<CaseFile, Shift>();
        for (var known : gather(files, after)) {
            shifts.put(
                    known.gathering().file(), Shift.between(old.docket(known, today()), young.docket(known, today())));
        }
        return shifts;
    }

    /// What is recorded of a case at this moment, to be compared with another.
    public Known known(CaseFile file) {
        return gather(List.of(file), law().book()).getFirst();
    }

    /// Of many cases, by case.
    public Map<UUID, Known> known(Collection<CaseFile> files) {
        var known = new LinkedHashMap<UUID, Known>();
        gather(files, law().book())
                .forEach(each -> known.put(each.gathering().file().id(), each));
        return known;
    }

    /// What moves between one state of a case and another.
    public Shift compare(Known before, Known after) {
        var law = law();
        return Shift.between(law.docket(before, today()), law.docket(after, today()));
    }

    /// Hearings of a case on days on which its court is closed, each as a sentence of the engine.
    public List<String> hearingsOnClosedDays(Known known) {
        return law().docketing().hearingsOnClosedDays(known.facts(), today());
    }

    private Ready law() {
        var book = lawbook.book();
        var last = ready;
        if (last == null || last.book() != book) {
            last = Ready.of(book);
            ready = last;
        }
        return last;
    }

    private List<Known> gather(Collection<CaseFile> files, Rulebook book) {
        var cases = new LinkedHashMap<UUID, Gathering>();
        files.forEach(file -> cases.put(file.id(), new Gathering(file)));
        sources.forEach(source -> source.tell(Collections.unmodifiableMap(cases)));
        return cases.values().stream().map(each -> known(each, book)).toList();
    }

    /// One mistyped year must not hide every other date of a case.
    private static Known known(Gathering gathering, Rulebook book) {
        var facts = gathering.facts();
        var left =
                facts.troubles(book).stream().filter(CaseFacts.Trouble::stops).toList();
        return new Known(gathering, without(facts, left), left);
    }

    private static CaseFacts without(CaseFacts facts, List<CaseFacts.Trouble> left) {
        Set<Object> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
        left.forEach(trouble -> wrong.add(trouble.fact()));
        return new CaseFacts(
                sound(facts.events(), wrong),
                sound(facts.stays(), wrong),
                sound(facts.spells(), wrong),
                sound(facts.circumstances(), wrong),
                sound(facts.orders(), wrong),
                sound(facts.settings(), wrong),
                sound(facts.closures(), wrong));
    }

    private static <T> List<T> sound(List<T> facts, Set<Object> wrong) {
        return facts.stream().filter(fact -> !wrong.contains(fact)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
