package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Ledger;

/// Reads every object again and holds it against the ledger. Needs no key, since names are hashes of sealed
/// bytes.
///
/// It goes through the names in rising order, so whoever stops it goes on after the last name it came to.
public final class Scrub {
    /// One object that is not as the ledger says.
    ///
    /// @param object the name it goes by, or should go by
    public record Damage(Kind kind, Digest object) {
        /// The ways in which an object can be wrong, as far as they can be told apart.
        public enum Kind {
            /// Same length, other bytes.
            ALTERED("was altered"),
            CUT("was cut"),
            LENGTHENED("was lengthened"),
            /// Holds the bytes of another object of ours: one was put in the place of the other, or an old one put
            /// back.
            SWAPPED("holds the bytes of another object"),
            /// The ledger knows it and the store does not have it.
            MISSING("is missing"),
            /// The bytes of a missing object lie under another name.
            RENAMED("holds the bytes of an object that goes by another name"),
            /// The store has it and the ledger never heard of it: a deposit that was never acknowledged, or a
            /// plant.
            UNKNOWN("is there, and the ledger never heard of it");

            private final String words;

            Kind(String words) {
                this.words = words;
            }
        }

        /// A sentence for a person.
        public String words() {
            return "Object " + object + " " + kind.words + ".";
        }
    }

    private final BlobStore store;
    private final Inventory inventory;

    public Scrub(BlobStore store, Ledger ledger) {
        this(store, ledger.list());
    }

    /// Without a ledger to write to: by its entries from the first one on.
    public Scrub(BlobStore store, Stream<Entry> entries) {
        this.store = store;
        this.inventory = Inventory.of(entries);
    }

    /// Hears what was found, in rising order of names.
    public interface Listener {
        /// The object is what its name says.
        void whole(Digest object);

        void damaged(Damage damage);

        /// Whether to go on; asked after each object.
        default boolean goesOn() {
            return true;
        }
    }

    /// Answers with the last name it came to, to go on from another day; empty once everything was seen.
    ///
    /// @param last what an earlier run answered
    public Optional<Digest> run(Optional<Digest> last, Listener listener) {
        var names = new TreeSet<>(inventory.objects().keySet());
        try (var found = store.list(last)) {
            found.filter(Predicate.not(inventory::isDestroyed)).forEach(names::add);
            for (Digest name : last.map(seen -> names.tailSet(seen, false)).orElse(names)) {
                check(name, listener);
                if (!listener.goesOn()) {
                    return Optional.of(name);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new VaultException("The store cannot be read.", e);
        }
    }

    private void check(Digest name, Listener listener) throws IOException {
        try (var blob = store.find(name).orElse(null)) {
            var damage = blob == null ? Optional.of(absence(name)) : findDamage(name, blob);
            damage.ifPresentOrElse(kind -> listener.damaged(new Damage(kind, name)), () -> listener.whole(name));
        }
    }

    // What the ledger does not know and the store does not find under its name lies where it cannot belong.
    private Damage.Kind absence(Digest name) {
        return inventory.objects().containsKey(name) ? Damage.Kind.MISSING : Damage.Kind.UNKNOWN;
    }

    private Optional<Damage.Kind> findDamage(Digest name, BlobStore.Blob blob) throws IOException {
        Map<Digest, Long> known = inventory.objects();
        var actual = new HashedInput(blob.stream()).digest();
        if (known.containsKey(name)) {
            return actual.equals(name) ? Optional.empty() : Optional.of(kind(actual, blob.bytes(), known.get(name)));
        }
        return Optional.of(known.containsKey(actual) ? Damage.Kind.RENAMED : Damage.Kind.UNKNOWN);
    }

    private Damage.Kind kind(Digest actual, long bytes, long promised) {
        if (inventory.objects().containsKey(actual)) {
            return Damage.Kind.SWAPPED;
        }
        if (bytes == promised) {
            return Damage.Kind.ALTERED;
        }
        return bytes < promised ? Damage.Kind.CUT : Damage.Kind.LENGTHENED;
    }
}
