package org.safeconduct.app.calendar.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.court.CourtRules;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Inquiries;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.deadlines.docket.Docket;
import org.safeconduct.deadlines.docket.Docketing;
import org.safeconduct.deadlines.docket.Shift;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Works out dates from what is recorded at that moment. None of them is stored, so none of them is ever stale.
@Component
public class Dockets {
    private final List<FactSource> sources;
    private final Cases cases;
    private final Inquiries inquiries;
    private final Lawbook lawbook;
    private final Clock clock;

    private volatile @Nullable Yardstick ready;

    Dockets(List<FactSource> sources, Cases cases, Inquiries inquiries, Lawbook lawbook, Clock clock) {
        this.sources = sources;
        this.cases = cases;
        this.inquiries = inquiries;
        this.lawbook = lawbook;
        this.clock = clock;
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
        var yardstick = yardstick();
        return yardstick.known(files).stream()
                .map(known -> new Found(known, yardstick.docket(known)))
                .toList();
    }

    /// The law of the house as it is at this moment.
    public Yardstick yardstick() {
        var book = lawbook.book();
        var last = ready;
        if (last == null || last.book != book || !last.on.equals(today())) {
            last = yardstick(book);
            ready = last;
        }
        return last;
    }

    /// Another law, today.
    public Yardstick yardstick(Rulebook book) {
        return new Yardstick(book, today());
    }

    /// One law and one day, for questions that belong together.
    public final class Yardstick {
        private final Rulebook book;
        private final Docketing docketing;
        private final LocalDate on;

        private Yardstick(Rulebook book, LocalDate on) {
            this.book = book;
            this.docketing = Docketing.of(book);
            this.on = on;
        }

        /// What is recorded of a case at this moment, to be compared with another; the case itself included.
        public Known known(UUID caseId) {
            var inquiry = new Inquiry();
            var files = cases.list(inquiry, Set.of(caseId));
            return gather(inquiry, Set.of(caseId), files, book).getFirst();
        }

        /// Of many cases, in their order.
        public List<Known> known(Collection<CaseFile> files) {
            var ids = files.stream().map(CaseFile::id).collect(Collectors.toSet());
            return gather(new Inquiry(), ids, () -> files, book);
        }

        /// The same case if courts counted otherwise.
        public Known known(Known known, CourtRules rules) {
            var other = known.gathering().beforeAnyCourt();
            CourtFacts.tell(other, rules, clock.getZone());
            return Dockets.known(other, book);
        }

        public Docket docket(Known known) {
            return docketing.docket(known.facts(), on);
        }

        /// What moves between one state of a case and another.
        public Shift compare(Known before, Known after) {
            return Shift.between(docket(before), docket(after));
        }

        /// Hearings of a case on days on which its court is closed, each as a remark of the engine.
        public List<Remark> hearingsOnClosedDays(Known known) {
            return docketing.hearingsOnClosedDays(known.facts(), on);
        }
    }

    /// In one trip, however many rooms know something.
    private List<Known> gather(
            Inquiry inquiry, Set<UUID> ids, Supplier<? extends Collection<CaseFile>> files, Rulebook book) {
        var told = sources.stream().map(source -> source.ask(inquiry, ids)).toList();
        inquiries.run(inquiry);
        var gathered = new LinkedHashMap<UUID, Gathering>();
        files.get().forEach(file -> gathered.put(file.id(), new Gathering(file)));
        told.forEach(each -> each.accept(Collections.unmodifiableMap(gathered)));
        return gathered.values().stream().map(each -> known(each, book)).toList();
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
