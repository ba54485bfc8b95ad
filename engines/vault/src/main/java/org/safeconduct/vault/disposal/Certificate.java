package org.safeconduct.vault.disposal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.proof.ProofFile;
import org.safeconduct.vault.proof.SignedNote;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.proof.VerifierKey;

/// That a case was destroyed, by whom and why: a note under the ledger's key, and the proof that the ledger
/// records it.
///
/// @param note the text and the signature, as C2SP signed-note writes them
/// @param proof a tlog-proof of the entry that the note quotes
public record Certificate(String note, String proof) {
    private static final String FIRST = "safeconduct destruction v1";

    /// What a certificate says.
    ///
    /// @param asked handle of who asked for it; who carried it out is in the entry
    /// @param objects the names of the objects that nobody can open any more
    public record Statement(String asked, String reason, Entry entry, List<Digest> objects) {}

    static Certificate sign(Statement statement, ProofFile proof, SigningKey key) {
        var lines = new ArrayList<>(List.of(
                FIRST,
                statement.entry().event().caseRef(),
                statement.asked(),
                statement.reason(),
                new String(statement.entry().canonical(), StandardCharsets.UTF_8)));
        statement.objects().forEach(object -> lines.add(object.hex()));
        return new Certificate(
                text(SignedNote.sign(String.join("\n", lines) + "\n", key).bytes()), text(proof.bytes()));
    }

    /// Empty unless this key signed it and the entry it quotes is proved to be in the ledger.
    public Optional<Statement> verify(VerifierKey key) {
        return SignedNote.read(note.getBytes(StandardCharsets.UTF_8))
                .filter(read -> read.isSignedBy(key))
                .flatMap(read -> parse(read.text().split("\n")))
                .filter(statement -> isProved(statement.entry(), key));
    }

    private boolean isProved(Entry entry, VerifierKey key) {
        return ProofFile.read(proof.getBytes(StandardCharsets.UTF_8))
                .filter(read -> read.index() == entry.seq())
                .flatMap(read -> read.prove(entry.canonical(), key))
                .isPresent();
    }

    private static Optional<Statement> parse(String[] lines) {
        if (lines.length < 5 || !lines[0].equals(FIRST)) {
            return Optional.empty();
        }
        var objects = names(List.of(lines).subList(5, lines.length));
        return Entry.read(lines[4].getBytes(StandardCharsets.UTF_8))
                .filter(entry -> entry.event().kind() == Event.Kind.DESTROYED)
                .filter(entry -> entry.event().caseRef().equals(lines[1]))
                .flatMap(entry -> objects.map(names -> new Statement(lines[2], lines[3], entry, names)));
    }

    private static Optional<List<Digest>> names(Collection<String> lines) {
        var names = lines.stream().map(Digest::find).flatMap(Optional::stream).toList();
        return names.size() == lines.size() ? Optional.of(names) : Optional.empty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
