package org.safeconduct.vault.keeping;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.ledger.Entry;

/// What the vault answers for a file that it keeps; to be kept sealed or in a guarded database, for it is about
/// a client.
///
/// The ledger holds only the hash of it. Whoever is shown facts and salt can compute that hash; whoever is not
/// learns nothing, not even by guessing. Destroying the salt and the key of the case therefore erases, and
/// leaves the ledger whole.
///
/// @param facts those of the deposit and, beside them, hash and length of content and object
/// @param salt 32 bytes of chance in hexadecimal digits
/// @param seq place of the entry in the ledger
public record Receipt(String caseRef, Facts facts, String salt, long seq) {
    private static final byte[] LABEL = "vault/commit/v1".getBytes(StandardCharsets.US_ASCII);

    static String newSalt() {
        var salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /// What the ledger binds: its SHA-256 is the `commit` of the entry.
    public static byte[] bound(Facts facts, String salt) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(LABEL);
        bytes.writeBytes(HexFormat.of().parseHex(salt));
        bytes.writeBytes(facts.canonical());
        return bytes.toByteArray();
    }

    /// Facts out of what [#bound] wrote; empty where it is something else.
    public static Optional<Facts> factsOf(byte[] bound) {
        int head = LABEL.length + 32;
        boolean labelled = bound.length > head && Arrays.equals(bound, 0, LABEL.length, LABEL, 0, LABEL.length);
        return labelled ? Facts.read(Arrays.copyOfRange(bound, head, bound.length)) : Optional.empty();
    }

    /// Whether these very facts are what the entry bound. They are not when somebody edited one of them since.
    public boolean isBoundBy(Entry entry) {
        var subject = entry.event().subject();
        return entry.event().caseRef().equals(caseRef)
                && subject != null
                && subject.object().equals(object())
                && Digest.ofContent(bound(facts, salt)).equals(subject.commit());
    }

    /// The name of the object in the store.
    public Digest object() {
        return new Digest(facts.findText("objectSha256").orElseThrow());
    }

    /// Hash of the file as it was handed in.
    public Digest content() {
        return new Digest(facts.findText("contentSha256").orElseThrow());
    }
}
