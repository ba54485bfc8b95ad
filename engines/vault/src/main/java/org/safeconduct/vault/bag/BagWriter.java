package org.safeconduct.vault.bag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.keeping.Vault.Shown;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.SigningKey;

/// Writes bags.
///
/// The bag tells the whole case up to itself. That it was made is the next entry, which cannot lie in the bag
/// because it names the bag by its hash; it is in the seal beside it.
public final class BagWriter {
    /// What is to go out, for whom it is entered, and what the bag is called.
    ///
    /// @param name of the folder: small letters, digits and hyphens, for it is read by everybody who sees the disk
    /// @param receipts of the objects that go out; all of one case
    public record Export(String caseRef, String actorRef, Instant at, String name, List<Receipt> receipts) {
        public Export {
            if (!name.matches("[a-z0-9][a-z0-9-]{0,99}")) {
                throw new IllegalArgumentException("a bag is called by small letters, digits and hyphens");
            }
            if (!receipts.stream().allMatch(receipt -> receipt.caseRef().equals(caseRef))) {
                throw new IllegalArgumentException("a bag is about one case");
            }
            receipts = List.copyOf(receipts);
        }
    }

    private static final List<String> EXPLAINED = List.of("HOW-TO-VERIFY.txt", "verify_bag.py");

    private final Vault vault;
    private final Ledger ledger;
    private final SigningKey key;

    public BagWriter(Vault vault, Ledger ledger, SigningKey key) {
        this.vault = vault;
        this.ledger = ledger;
        this.key = key;
    }

    /// Answers the folder of the bag; its seal and the proof of its export lie beside it.
    ///
    /// @throws VaultException when an object is not what was handed in, or the folder is there already
    public Path write(Path folder, Export export) {
        var root = folder.resolve(export.name());
        try {
            Files.createDirectory(root);
            writeItems(root, export);
            long told = writeLedger(root.resolve("data/ledger"), export.caseRef());
            seal(root, export, writeTags(root), told);
            return root;
        } catch (IOException e) {
            throw new VaultException("The bag " + export.name() + " cannot be written.", e);
        }
    }

    private void writeItems(Path root, Export export) throws IOException {
        int number = 0;
        var entries = ledger.listOf(export.caseRef());
        for (Receipt receipt : export.receipts()) {
            refuseUnlessBound(receipt, entries);
            var item = root.resolve("data/items/%04d".formatted(++number));
            Files.createDirectories(item);
            var name =
                    "original" + Names.ending(receipt.facts().findText("name").orElse(""));
            writeOriginal(item.resolve(name), receipt, export);
            Files.write(item.resolve("facts.json"), receipt.facts().canonical());
            Files.write(item.resolve("commitment.bin"), Receipt.bound(receipt.facts(), receipt.salt()));
        }
    }

    /// By any entry of the case: after a restore the new ledger binds again, under numbers of its own, what the former
    /// one had bound.
    private static void refuseUnlessBound(Receipt receipt, List<Entry> entries) {
        if (entries.stream().noneMatch(receipt::isBoundBy)) {
            throw new VaultException("What is recorded about object " + receipt.object()
                    + " is not what the ledger bound when it was received: somebody changed it since.");
        }
    }

    private void writeOriginal(Path file, Receipt receipt, Export export) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var shown = vault.show(receipt, export.actorRef(), export.at(), out);
            if (!(shown instanceof Shown.Whole)) {
                throw new VaultException("The object " + receipt.object() + " is not what was handed in, or is gone.");
            }
        }
    }

    private long writeLedger(Path folder, String caseRef) throws IOException {
        var entries = ledger.listOf(caseRef);
        ledger.checkpoint();
        Files.createDirectories(folder.resolve("proofs"));
        var lines = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            lines.writeBytes(entry.canonical());
            lines.write('\n');
            Files.write(
                    folder.resolve("proofs/" + entry.caseSeq() + BagSeal.PROOF),
                    ledger.proof(entry.seq()).bytes());
        }
        Files.write(folder.resolve("entries.jsonl"), lines.toByteArray());
        Files.writeString(folder.resolve("vkeys.txt"), key.open().line() + "\n");
        BagTimestamp.write(folder.resolve(BagTimestamp.FOLDER), ledger, entries);
        return entries.size();
    }

    private static Digest writeTags(Path root) throws IOException {
        for (String name : EXPLAINED) {
            Files.write(root.resolve(name), resource(name));
        }
        Files.writeString(root.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var payload = files(root.resolve("data"), root);
        Files.writeString(root.resolve("bag-info.txt"), info(root, payload));
        Files.write(root.resolve(Lists.PAYLOAD), Lists.write(root, payload));
        var tags = files(root, root);
        tags.removeAll(payload);
        Files.write(root.resolve(Lists.TAGS), Lists.write(root, tags));
        return Lists.hash(root.resolve(Lists.TAGS));
    }

    /// RFC 8493, 2.2.2: the bytes of the payload, a point, the number of its files.
    private static String info(Path root, SortedSet<String> payload) throws IOException {
        long bytes = 0;
        for (String name : payload) {
            bytes += Files.size(root.resolve(name));
        }
        return "Payload-Oxum: " + bytes + "." + payload.size() + "\n";
    }

    private void seal(Path root, Export export, Digest tags, long told) throws IOException {
        long bytes = Files.size(root.resolve(Lists.TAGS));
        var entry = ledger.append(Event.of(Event.Kind.EXPORTED, export.caseRef(), export.actorRef(), export.at())
                .about(new Event.Subject(tags, bytes, null)));
        if (entry.caseSeq() != told) {
            throw new VaultException(
                    "Somebody worked on the case while the bag was made. Delete it and make it again.");
        }
        ledger.checkpoint();
        var words = new String(entry.canonical(), StandardCharsets.UTF_8);
        Disk.write(
                root.resolveSibling(export.name() + BagSeal.ENDING), new BagSeal(export.name(), tags, words).sign(key));
        Disk.write(
                root.resolveSibling(export.name() + BagSeal.PROOF),
                ledger.proof(entry.seq()).bytes());
    }

    static SortedSet<String> files(Path folder, Path root) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> !Files.isDirectory(file))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BagWriter.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
