package org.safeconduct.app.platform.strongroom;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.keeping.FolderStore;
import org.safeconduct.vault.keeping.Repair;
import org.safeconduct.vault.keeping.Scrub;
import org.safeconduct.vault.keeping.Scrub.Damage;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Event.Subject;
import org.safeconduct.vault.ledger.Ledger;

/// Another folder with sealed files of the same house, such as a backup that was restored beside it. It is only read,
/// and needs no trust: a file is taken from it when its bytes are the ones the ledger promised.
///
/// @param folder a data folder, or the folder `vault` of one
public record SecondStore(Path folder) {
    /// What came of a repair, with a sentence for each damage in rising order of names.
    ///
    /// @param whole how many needed none
    /// @param left damaged still, because the other folder lacks them or has them damaged as well
    public record Outcome(long whole, List<String> mended, List<String> left) {}

    /// Reads every sealed file of the house and brings back each that is missing or not what was taken in. What lay in
    /// its place is set aside; that it was repaired is entered for its case.
    ///
    /// @throws CannotGoOn where the folder holds no sealed files at all
    public Outcome repair(Strongroom house, InstantSource clock) {
        var repair = new Repair(house.store(), new FolderStore(vault()));
        var findings = new Findings();
        new Scrub(house.store(), house.present()).run(Optional.empty(), findings);
        var mended = new ArrayList<String>();
        var left = new ArrayList<String>();
        for (Damage damage : findings.damages) {
            if (repair.mend(damage.object())) {
                enter(house.present(), damage.object(), clock);
                mended.add(damage.words());
            } else {
                left.add(damage.words());
            }
        }
        return new Outcome(findings.whole, mended, left);
    }

    private Path vault() {
        var within = folder.resolve("vault");
        var vault = Files.isDirectory(within) ? within : folder;
        if (!StoreDesk.holdsFiles(vault.resolve("objects"))) {
            throw new CannotGoOn(
                    "There are no sealed files in %s. Name the data folder of a copy of this house, such as one into which a backup was restored."
                            .formatted(folder));
        }
        return vault;
    }

    private static void enter(Ledger ledger, Digest object, InstantSource clock) {
        ledger.list()
                .map(Entry::event)
                .filter(event -> isOf(event, object))
                .findFirst()
                .ifPresent(event -> ledger.append(Event.of(
                                Event.Kind.REPAIRED, event.caseRef(), Event.HOUSE, clock.instant())
                        .about(new Subject(
                                object, Objects.requireNonNull(event.subject()).bytes(), null))));
    }

    private static boolean isOf(Event event, Digest object) {
        var subject = event.subject();
        return subject != null && subject.commit() != null && subject.object().equals(object);
    }

    /// Files the ledger never heard of are no damage that another folder could mend.
    private static final class Findings implements Scrub.Listener {
        private final List<Damage> damages = new ArrayList<>();
        private long whole;

        @Override
        public void whole(Digest object) {
            whole++;
        }

        @Override
        public void damaged(Damage damage) {
            if (damage.kind() != Damage.Kind.UNKNOWN && damage.kind() != Damage.Kind.RENAMED) {
                damages.add(damage);
            }
        }
    }
}
