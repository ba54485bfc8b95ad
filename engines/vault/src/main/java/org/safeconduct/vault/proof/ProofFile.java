package org.safeconduct.vault.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An inclusion proof with the checkpoint it leads to, as C2SP tlog-proof writes it: all that is needed
/// offline.
///
/// @param checkpoint the signed note
public record ProofFile(long index, List<byte[]> path, String checkpoint) {
    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");

    public byte[] bytes() {
        var head = new StringBuilder(FIRST + "\nindex " + index + "\n");
        path.forEach(
                hash -> head.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return head.append('\n').append(checkpoint).toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Empty where the bytes are no such proof.
    public static Optional<ProofFile> read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int blank = text.indexOf("\n\n");
        var lines =
                blank < 0 ? List.<String>of() : List.of(text.substring(0, blank).split("\n", -1));
        if (lines.size() < 2 || !lines.getFirst().equals(FIRST)) {
            return Optional.empty();
        }
        var index = INDEX.matcher(lines.get(1));
        var path = hashes(lines.subList(2, lines.size()));
        var checkpoint = text.substring(blank + 2);
        return path.filter(_ -> index.matches())
                .map(hashes -> new ProofFile(Long.parseLong(index.group(1)), hashes, checkpoint))
                .filter(proof -> Arrays.equals(proof.bytes(), bytes));
    }

    /// The checkpoint of the proof, where this key signed it and the entry is under its root.
    public Optional<Checkpoint> prove(byte[] entry, VerifierKey key) {
        return Checkpoint.read(checkpoint.getBytes(StandardCharsets.UTF_8), key)
                .filter(found -> new InclusionProof(index, found.size(), path)
                        .holds(Tree.leaf(entry), found.root().bytes()));
    }

    private static Optional<List<byte[]>> hashes(List<String> lines) {
        var hashes = new ArrayList<byte[]>();
        for (String line : lines) {
            var hash = VerifierKey.decoded(line).filter(bytes -> bytes.length == Tree.HASH);
            if (hash.isEmpty()) {
                return Optional.empty();
            }
            hashes.add(hash.get());
        }
        return Optional.of(hashes);
    }
}
