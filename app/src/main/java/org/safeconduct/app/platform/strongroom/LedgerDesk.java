package org.safeconduct.app.platform.strongroom;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.ledger.Opened;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.Identity;

/// Opens the ledgers of a data folder: the one that is written, and those before it that backups ended.
record LedgerDesk(Place place, Identity organisation) {
    /// The ledgers of this house.
    ///
    /// @param key that of the present one
    /// @param earlier the oldest first; nothing is added to them any more
    record Books(Ledger present, SigningKey key, List<Ledger> earlier) {}

    /// Opens them all; after a restore a new one begins.
    ///
    /// @throws CannotGoOn when a ledger is not what was signed
    Books open(Instant now) {
        int newest = place.newest();
        if (newest == 0) {
            return new Books(Ledger.create(place.ledger(1), key(1)), key(1), List.of());
        }
        if (Files.exists(place.restored())) {
            return succeed(lastRestored(newest), now);
        }
        return new Books(opened(newest), key(newest), before(newest));
    }

    private List<Ledger> before(int last) {
        return IntStream.range(1, last).mapToObj(this::opened).collect(toCollection(ArrayList::new));
    }

    private SigningKey key(int number) {
        return new KeyCabinet(place).signingKey(number, organisation);
    }

    private Ledger opened(int number) {
        return switch (Ledger.open(place.ledger(number), key(number))) {
            case Opened.Ready(var ledger, var _) -> ledger;
            case Opened.Refused(var fault) -> throw refused(fault);
        };
    }

    private CannotGoOn refused(Opened.Fault fault) {
        return new CannotGoOn("The ledger of evidence is not what was signed, and nothing is started on it. "
                + fault.words()
                + " Restore the newest backup into an empty folder. If an older copy of this folder was brought"
                + " back on purpose, make an empty file %s and start again: a new ledger then begins whose first"
                        .formatted(place.restored())
                + " entry names this one.");
    }

    /// The head of the log that came back, remembered so that a start that is broken off here is simply done again.
    private int lastRestored(int newest) {
        var said = new String(Disk.read(place.restored()), StandardCharsets.US_ASCII).strip();
        int last = said.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(said) : newest;
        Disk.write(place.restored(), Integer.toString(last).getBytes(StandardCharsets.US_ASCII));
        return last;
    }

    /// A ledger that begins where a restored one ends: its first entry names the head, then each object that the old
    /// one had bound is entered once more, so that it can be proved from here on.
    private Books succeed(int last, Instant now) {
        IntStream.rangeClosed(1, last).forEach(this::acceptAsNewest);
        var earlier = before(last);
        var old = opened(last);
        var head = old.checkpoint();
        discard(last + 1);
        var present = Ledger.create(place.ledger(last + 1), key(last + 1));
        present.append(Event.of(Event.Kind.RESTORED, Event.HOUSE, Event.HOUSE, now)
                .about(new Event.Subject(head.root(), head.size(), null)));
        present.append(old.list()
                .map(Entry::event)
                .flatMap(event -> transferred(event, now).stream())
                .toList());
        present.checkpoint();
        remove(place.restored());
        earlier.add(old);
        return new Books(present, key(last + 1), earlier);
    }

    private static Optional<Event> transferred(Event event, Instant now) {
        return Optional.ofNullable(event.subject())
                .filter(subject -> subject.commit() != null)
                .map(Event.of(Event.Kind.TRANSFERRED, event.caseRef(), Event.HOUSE, now)::about);
    }

    /// The mark stayed where the copy was made; what came back is the newest there is.
    private void acceptAsNewest(int number) {
        Disk.write(place.mark(number), Disk.read(place.folder(number).resolve("checkpoint")));
    }

    private void discard(int number) {
        remove(place.folder(number));
        remove(place.mark(number));
        remove(place.signingKey(number));
    }

    private static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
