package org.safeconduct.vault.bag;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.proof.SignedNote;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.proof.VerifierKey;

/// What the ledger's key says about a bag: its name, its contents in one hash, and the entry that records the
/// export.
///
/// @param entry the canonical JSON of that entry
record BagSeal(String name, Digest tags, String entry) {
    static final String ENDING = ".seal";
    static final String PROOF = ".tlog-proof";
    private static final String FIRST = "safeconduct bag v1";

    byte[] sign(SigningKey key) {
        return SignedNote.sign(String.join("\n", FIRST, name, tags.hex(), entry) + "\n", key)
                .bytes();
    }

    /// Empty unless this key signed it.
    static Optional<BagSeal> read(byte[] bytes, VerifierKey key) {
        return SignedNote.read(bytes)
                .filter(note -> note.isSignedBy(key))
                .flatMap(note -> parse(note.text().split("\n", -1)));
    }

    byte[] entryBytes() {
        return entry.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<BagSeal> parse(String[] lines) {
        return lines.length == 5 && lines[0].equals(FIRST)
                ? Digest.find(lines[2]).map(tags -> new BagSeal(lines[1], tags, lines[3]))
                : Optional.empty();
    }
}
