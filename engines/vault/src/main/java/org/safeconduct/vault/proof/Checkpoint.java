package org.safeconduct.vault.proof;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.vault.Digest;

/// How long a log is and what its root is, as C2SP tlog-checkpoint writes it.
public record Checkpoint(String origin, long size, Digest root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public SignedNote sign(SigningKey key) {
        return SignedNote.sign(text(), key);
    }

    /// Empty unless the note is a checkpoint that this key signed for its own log.
    public static Optional<Checkpoint> read(byte[] note, VerifierKey key) {
        return SignedNote.read(note)
                .filter(found -> found.isSignedBy(key))
                .flatMap(found -> parse(found.text()))
                .filter(found -> found.origin.equals(key.name()));
    }

    private static Optional<Checkpoint> parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4 || !SIZE.matcher(lines[1]).matches()) {
            return Optional.empty();
        }
        return VerifierKey.decoded(lines[2])
                .filter(root -> root.length == Tree.HASH)
                .map(root -> new Checkpoint(lines[0], Long.parseLong(lines[1]), Digest.of(root)));
    }

    private String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }
}
