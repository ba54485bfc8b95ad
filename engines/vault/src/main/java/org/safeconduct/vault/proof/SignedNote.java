package org.safeconduct.vault.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A text with signatures under it, as C2SP signed-note writes it.
///
/// @param text lines, each ended by a line feed
/// @param signatures the lines below the blank one, without their line feeds
public record SignedNote(String text, List<String> signatures) {
    /// The em dash is part of the format; a hyphen is none.
    private static final String DASH = "— ";

    private static final int MOST = 64 * 1024;

    public static SignedNote sign(String text, SigningKey key) {
        var bytes = VerifierKey.joined(key.open().id(), key.sign(text.getBytes(StandardCharsets.UTF_8)));
        var line = DASH + key.open().name() + " " + Base64.getEncoder().encodeToString(bytes);
        return new SignedNote(text, List.of(line));
    }

    /// Empty where the bytes are no note. A note that is read has not been verified.
    public static Optional<SignedNote> read(byte[] bytes) {
        if (bytes.length > MOST) {
            return Optional.empty();
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Optional<SignedNote> read(String note) {
        int blank = note.lastIndexOf("\n\n");
        boolean plain = note.chars().noneMatch(letter -> letter < ' ' && letter != '\n');
        if (blank < 0 || !plain || !note.endsWith("\n") || blank + 2 == note.length()) {
            return Optional.empty();
        }
        var lines = List.of(note.substring(blank + 2, note.length() - 1).split("\n", -1));
        return lines.stream().allMatch(line -> line.startsWith(DASH))
                ? Optional.of(new SignedNote(note.substring(0, blank + 1), lines))
                : Optional.empty();
    }

    /// Whether the key signed this very text. Signatures by others are passed over, a wrong one by the key is
    /// not.
    public boolean isSignedBy(VerifierKey key) {
        var byKey = signatures.stream()
                .filter(line -> line.startsWith(DASH + key.name() + " "))
                .map(line -> VerifierKey.decoded(line.substring(line.lastIndexOf(' ') + 1)))
                .flatMap(Optional::stream)
                .filter(bytes -> bytes.length > 4 && Arrays.equals(Arrays.copyOf(bytes, 4), key.id()))
                .toList();
        var signed = text.getBytes(StandardCharsets.UTF_8);
        return !byKey.isEmpty()
                && byKey.stream().allMatch(bytes -> key.verifies(signed, Arrays.copyOfRange(bytes, 4, bytes.length)));
    }

    public byte[] bytes() {
        return (text + "\n" + String.join("\n", signatures) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
