package org.safeconduct.app.voice.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.custody.stay.Term;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.choice.Choices;
import org.safeconduct.app.voice.choice.Standing;
import org.safeconduct.app.voice.law.VoiceLaw;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// On which days the client is asked again: fear ends sooner than clocks do.
@Component
public class AskingAgain {
    private final VoiceLaw law;
    private final Clocks clocks;
    private final Choices choices;
    private final People people;
    private final Stays stays;

    AskingAgain(VoiceLaw law, Clocks clocks, Choices choices, People people, Stays stays) {
        this.law = law;
        this.clocks = clocks;
        this.choices = choices;
        this.people = people;
        this.stays = stays;
    }

    /// All days, in their order, whether they are past or not.
    public List<LocalDate> days(HeldAccount account) {
        var days = new TreeSet<LocalDate>();
        release(account.caseId())
                .ifPresent(left -> law.asking().afterRelease().forEach(period -> days.add(left.plus(period))));
        clocks.marks(account).stream()
                .flatMap(mark -> mark.day().stream())
                .forEach(end -> law.asking().beforeEnd().forEach(period -> days.add(end.minus(period))));
        days.removeIf(day -> day.isBefore(account.said().told()));
        return List.copyOf(days);
    }

    /// The first day for which nobody has asked yet; empty when none is left, or everything is released.
    @Transactional(readOnly = true)
    public Optional<LocalDate> next(HeldAccount account) {
        var standings = choices.standings(account.caseId(), account.id());
        if (standings.stream().allMatch(Standing::isReleased)) {
            return Optional.empty();
        }
        var asked = standings.stream()
                .flatMap(standing -> standing.history().stream())
                .map(choice -> choice.talk().day())
                .max(LocalDate::compareTo)
                .orElse(account.said().told());
        return days(account).stream().filter(day -> day.isAfter(asked)).findFirst();
    }

    /// The day on which the client was let go, where the last stay ended so.
    private Optional<LocalDate> release(UUID caseId) {
        return people.list(caseId).stream()
                .filter(Person::client)
                .map(person -> stays.list(caseId, person.id()))
                .filter(held -> !held.isEmpty())
                .flatMap(held -> left(held.getLast()))
                .findFirst();
    }

    private static Stream<LocalDate> left(Stay last) {
        var to = last.term().to();
        return to != null && last.term().leaving() == Term.Leaving.RELEASE ? Stream.of(to.date()) : Stream.of();
    }
}
