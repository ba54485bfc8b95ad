package org.safeconduct.app.voice.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.custody.access.Hindrances;
import org.safeconduct.app.custody.condition.Conditions;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.Edtf;
import org.safeconduct.app.voice.choice.Choice;
import org.safeconduct.app.voice.choice.Standing;
import org.safeconduct.app.voice.law.VoiceLaw;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays what custody has written down beside the days on which accounts were released.
@Component
public class Watches {
    private final VoiceLaw law;
    private final Books books;
    private final Clock clock;

    Watches(VoiceLaw law, Books books, Clock clock) {
        this.law = law;
        this.books = books;
        this.clock = clock;
    }

    /// Where it is written down what happens to a client.
    @Component("watchBooks")
    record Books(People people, Stays stays, Conditions conditions, Hindrances hindrances) {}

    /// One for each time that a second person agreed, also where consent was taken back since.
    @Transactional(readOnly = true)
    public List<Watch> list(UUID caseId, List<Standing> standings) {
        var all = sightings(caseId);
        return standings.stream()
                .flatMap(standing -> standing.history().stream())
                .flatMap(choice -> watch(choice, all).stream())
                .sorted(Comparator.comparing(Watch::from))
                .toList();
    }

    private Optional<Watch> watch(Choice choice, List<Sighting> all) {
        return Optional.ofNullable(choice.agreed()).map(agreed -> {
            var from = LocalDate.ofInstant(agreed.at(), clock.getZone());
            var until = from.plus(law.watching().length());
            var seen = all.stream()
                    .filter(sighting ->
                            !sighting.day().isBefore(from) && !sighting.day().isAfter(until))
                    .toList();
            return new Watch(choice.route(), from, until, seen);
        });
    }

    private List<Sighting> sightings(UUID caseId) {
        var all = new ArrayList<Sighting>();
        books.people().list(caseId).stream()
                .filter(Person::client)
                .flatMap(person ->
                        books.stays().list(caseId, person.id()).stream().skip(1))
                .forEach(stay -> all.add(new Sighting(
                        stay.term().from().date(),
                        "voice.seen.MOVED",
                        stay.where().place())));
        books.conditions().list(caseId).forEach(condition -> {
            var deed = condition.said().deed();
            Optional.ofNullable(deed.began())
                    .flatMap(Edtf::earliest)
                    .ifPresent(day -> all.add(new Sighting(
                            day, "custody.subject." + deed.subject().name(), deed.what())));
        });
        books.hindrances()
                .list(caseId)
                .forEach(hindrance -> all.add(new Sighting(
                        hindrance.told().when().day(),
                        "voice.seen.HINDERED",
                        hindrance.told().words())));
        all.sort(Comparator.comparing(Sighting::day));
        return all;
    }
}
