package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Rulebook;

/// Works out what the law makes of a case.
///
/// Holds the rules ready and nothing of any case; make one and keep it. Safe for several threads.
public final class Docketing {
    private final Rulebook book;
    private final RuleIndex index;

    private Docketing(Rulebook book) {
        this.book = book;
        this.index = new RuleIndex(book);
    }

    public static Docketing of(Rulebook book) {
        return new Docketing(book);
    }

    /// Answers for a day, by the law of that day: a rule that came later is not used, one that has ended since is.
    ///
    /// @throws IllegalArgumentException when the facts contradict each other, with the first trouble; ask
    ///     [CaseFacts#troubles] before
    public Docket docket(CaseFacts facts, LocalDate on) {
        var troubles = facts.troubles(book);
        troubles.stream().filter(CaseFacts.Trouble::stops).findFirst().ifPresent(trouble -> {
            throw new IllegalArgumentException(trouble.words());
        });
        var day = index.on(on);
        var known = new Known(facts, on);
        var reckonings = new ArrayList<Reckoning>();
        var reckoner = new Reckoner(day, known, reckonings);
        day.counting().forEach(reckoner::reckon);
        return new Docket(on, reckonings, Standings.of(day, known), Remarks.of(day, facts, troubles));
    }

    /// Hearings on days on which their court is closed, each as a remark.
    public List<Remark> hearingsOnClosedDays(CaseFacts facts, LocalDate on) {
        return Remarks.hearings(index.on(on), facts);
    }

    /// What would move if the facts changed, before they do.
    public Shift compare(CaseFacts before, CaseFacts after, LocalDate on) {
        return Shift.between(docket(before, on), docket(after, on));
    }

    /// The custody of a person as rungs, with the limits that each rung crossed.
    public Ladder ladder(CaseFacts facts, LocalDate on) {
        return Ladder.of(facts, docket(facts, on));
    }
}
