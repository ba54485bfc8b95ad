package org.safeconduct.vault.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.bag.Verification.Flaw;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.proof.ProofFile;
import org.safeconduct.vault.proof.VerifierKey;

/// Checks a bag offline, with nothing but the bag, its seal and, where somebody has it, the key of the ledger.
public final class BagVerifier {
    private static final String KEYS = "data/ledger/vkeys.txt";
    private static final String ENTRIES = "data/ledger/entries.jsonl";

    private final Path root;
    private final List<Flaw> flaws = new ArrayList<>();

    private BagVerifier(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// Says what is wrong with a bag, or that nothing is.
    ///
    /// @param expected the key that the organisation publishes, or empty to believe the one in the bag
    public static Verification verify(Path bag, Optional<VerifierKey> expected) {
        try {
            return Files.isRegularFile(bag.resolve("bagit.txt"))
                    ? new BagVerifier(bag).run(expected)
                    : new Verification.NoBag();
        } catch (IOException e) {
            throw new VaultException("The bag cannot be read.", e);
        }
    }

    /// What the timestamp in a bag that was proved is worth; empty where it carries none.
    ///
    /// @param key that proved the bag
    /// @param authorities PEM of whom the reader trusts in questions of time, or empty to trust whom the house
    ///     trusted
    public static Optional<Verification.Anchor> findAnchor(
            Path bag, VerifierKey key, Optional<byte[]> authorities, Instant at) {
        try {
            return BagTimestamp.check(bag.resolve("data/ledger"), key, authorities, at);
        } catch (IOException e) {
            throw new VaultException("The timestamp in the bag cannot be read.", e);
        }
    }

    private Verification run(Optional<VerifierKey> expected) throws IOException {
        checkFiles();
        // What follows reads files by their names, which are only to be trusted from here on.
        if (!flaws.isEmpty()) {
            return new Verification.Flawed(List.copyOf(flaws));
        }
        var key = VerifierKey.find(Files.readString(root.resolve(KEYS)).strip());
        if (key.isEmpty()
                || expected.filter(wanted -> !wanted.equals(key.get())).isPresent()) {
            return new Verification.Flawed(List.of(new Flaw(Flaw.Kind.UNKNOWN_KEY, KEYS)));
        }
        var entries = checkEntries(key.get());
        checkSeal(key.get(), entries);
        int items = checkItems(entries);
        return flaws.isEmpty()
                ? new Verification.Proved(key.get(), items, entries.size())
                : new Verification.Flawed(List.copyOf(flaws));
    }

    private void checkFiles() throws IOException {
        var present = BagWriter.files(root, root);
        Names.twins(present).forEach(name -> flaw(Flaw.Kind.BAD_NAME, name));
        for (String name : present) {
            if (!Names.isSafe(name)) {
                flaw(Flaw.Kind.BAD_NAME, name);
            } else if (!Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                flaw(Flaw.Kind.LINK, name);
            }
        }
        var payload = new TreeSet<>(present);
        payload.removeIf(name -> !name.startsWith("data/"));
        var tags = new TreeSet<>(present);
        tags.removeAll(payload);
        tags.remove(Lists.TAGS);
        checkList(Lists.TAGS, tags);
        checkList(Lists.PAYLOAD, payload);
    }

    private void checkList(String list, SortedSet<String> present) throws IOException {
        var listed = Files.isRegularFile(root.resolve(list))
                ? Lists.read(Files.readAllBytes(root.resolve(list)))
                : Optional.<SortedMap<String, Digest>>empty();
        if (listed.isEmpty()) {
            flaw(Flaw.Kind.BAD_LIST, list);
            return;
        }
        for (var line : listed.get().entrySet()) {
            checkFile(line.getKey(), line.getValue(), present);
        }
        present.stream()
                .filter(name -> !listed.get().containsKey(name))
                .forEach(name -> flaw(Flaw.Kind.UNLISTED, name));
    }

    private void checkFile(String name, Digest listed, SortedSet<String> present) throws IOException {
        if (!Names.isSafe(name)) {
            flaw(Flaw.Kind.BAD_NAME, name);
        } else if (!present.contains(name)) {
            flaw(Flaw.Kind.MISSING, name);
        } else if (flaws.stream().noneMatch(flaw -> flaw.place().equals(name))
                && !Lists.hash(root.resolve(name)).equals(listed)) {
            flaw(Flaw.Kind.ALTERED, name);
        }
    }

    /// The whole case from its first entry on: each in its place, each naming the one before, each under a
    /// signed root.
    private List<Entry> checkEntries(VerifierKey key) throws IOException {
        var entries = new ArrayList<Entry>();
        for (String line : Files.readAllLines(root.resolve(ENTRIES))) {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            var entry = Entry.read(bytes);
            if (entry.isEmpty() || !follows(entries, entry.get())) {
                flaw(Flaw.Kind.ENTRY_LEFT_OUT, ENTRIES + " line " + (entries.size() + 1));
                return entries;
            }
            checkProof(
                    "data/ledger/proofs/" + entries.size() + BagSeal.PROOF,
                    bytes,
                    entry.get().seq(),
                    key);
            entries.add(entry.get());
        }
        return entries;
    }

    private static boolean follows(List<Entry> entries, Entry next) {
        if (entries.isEmpty()) {
            return next.caseSeq() == 0 && next.before() == null;
        }
        var last = entries.getLast();
        return next.caseSeq() == last.caseSeq() + 1
                && next.seq() > last.seq()
                && last.leaf().equals(next.before())
                && last.event().caseRef().equals(next.event().caseRef());
    }

    private void checkProof(String name, byte[] entry, long seq, VerifierKey key) throws IOException {
        var file = name.startsWith("data/") ? root.resolve(name) : root.resolveSibling(name);
        var proof = Files.isRegularFile(file) ? ProofFile.read(Files.readAllBytes(file)) : Optional.<ProofFile>empty();
        if (proof.filter(found -> found.index() == seq)
                .flatMap(found -> found.prove(entry, key))
                .isEmpty()) {
            flaw(Flaw.Kind.NOT_IN_LEDGER, name);
        }
    }

    /// The entry after the last one in the bag: that this very bag was made.
    private void checkSeal(VerifierKey key, List<Entry> entries) throws IOException {
        var file = root.resolveSibling(root.getFileName() + BagSeal.ENDING);
        if (!Files.isRegularFile(file)) {
            flaw(Flaw.Kind.NO_SEAL, String.valueOf(file.getFileName()));
            return;
        }
        var tags = Lists.hash(root.resolve(Lists.TAGS));
        var seal = BagSeal.read(Files.readAllBytes(file), key)
                .filter(found -> found.tags().equals(tags));
        var entry = seal.flatMap(found -> Entry.read(found.entryBytes()))
                .filter(found -> found.event().kind() == Event.Kind.EXPORTED)
                .filter(found -> found.event().subject() != null
                        && found.event().subject().object().equals(tags));
        if (seal.isEmpty() || entry.isEmpty()) {
            flaw(Flaw.Kind.SEAL_BROKEN, String.valueOf(file.getFileName()));
        } else if (!follows(entries, entry.get())) {
            flaw(Flaw.Kind.ENTRY_LEFT_OUT, String.valueOf(file.getFileName()));
        } else {
            checkProof(
                    root.getFileName() + BagSeal.PROOF,
                    seal.get().entryBytes(),
                    entry.get().seq(),
                    key);
        }
    }

    /// Each original against what the ledger bound when it was received.
    private int checkItems(List<Entry> entries) throws IOException {
        var received = new HashMap<Digest, Event.Subject>();
        for (Entry entry : entries) {
            var subject = entry.event().subject();
            if (subject != null && subject.commit() != null) {
                received.put(subject.commit(), subject);
            }
        }
        var items = items();
        for (var item : items.entrySet()) {
            if (!isAsReceived(item.getKey(), item.getValue(), received)) {
                flaw(Flaw.Kind.NOT_AS_RECEIVED, item.getValue());
            }
        }
        return items.size();
    }

    /// The originals by the folder they lie in.
    private SortedMap<String, String> items() throws IOException {
        var items = new TreeMap<String, String>();
        BagWriter.files(root.resolve("data"), root).stream()
                .filter(name ->
                        name.startsWith("data/items/") && !name.endsWith("/facts.json") && !name.endsWith(".bin"))
                .forEach(
                        name -> items.merge(name.substring(0, name.lastIndexOf('/')), name, (_, _) -> "two originals"));
        return items;
    }

    private boolean isAsReceived(String folder, String original, Map<Digest, Event.Subject> received)
            throws IOException {
        var bound = root.resolve(folder + "/commitment.bin");
        if (!Files.isRegularFile(bound) || !Files.isRegularFile(root.resolve(original))) {
            return false;
        }
        var bytes = Files.readAllBytes(bound);
        var facts = Receipt.factsOf(bytes);
        return facts.isPresent()
                && received.containsKey(Digest.ofContent(bytes))
                && Arrays.equals(facts.get().canonical(), Files.readAllBytes(root.resolve(folder + "/facts.json")))
                && isContent(facts.get(), root.resolve(original));
    }

    private static boolean isContent(Facts facts, Path original) throws IOException {
        return facts.findText("contentSha256")
                .filter(Lists.hash(original).hex()::equals)
                .isPresent();
    }

    private void flaw(Flaw.Kind kind, String place) {
        flaws.add(new Flaw(kind, place));
    }
}
