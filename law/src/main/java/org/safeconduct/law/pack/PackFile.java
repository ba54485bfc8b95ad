package org.safeconduct.law.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A pack with its signature, as one text.
public final class PackFile {
    /// The em dash is part of signed-note; a hyphen is none.
    static final String DASH = "— ";

    private static final int MOST = 1_000_000;

    private PackFile() {}

    /// What became of a file that somebody brought.
    public sealed interface Opened {}

    /// Every byte of it is as a trusted key signed it.
    public record Sound(RulePack pack) implements Opened {}

    /// It is not taken.
    ///
    /// @param words one sentence
    public record Refused(String words) implements Opened {}

    /// Text and signature of a note, unverified.
    ///
    /// @param signed what the signature says, in base64 that can be read
    private record Note(String text, String name, String signed) {
        byte[] signature() {
            return Base64.getDecoder().decode(signed);
        }
    }

    /// Opens a pack signed by one of these keys and by no other.
    public static Opened open(byte[] bytes, List<PackKey> trusted) {
        var note = note(bytes);
        if (note.isEmpty()) {
            return new Refused("This is no signed rule pack: no signature stands at its end.");
        }
        var found = note.get();
        var keys =
                trusted.stream().filter(key -> key.name().equals(found.name())).toList();
        if (keys.isEmpty()) {
            return new Refused("This pack is signed by " + found.name() + ", whose key this house does not trust.");
        }
        var text = found.text().getBytes(StandardCharsets.UTF_8);
        if (keys.stream().noneMatch(key -> key.verifies(text, found.signature()))) {
            return new Refused("This pack was changed after it was signed, or not signed by the key of " + found.name()
                    + " that this house trusts.");
        }
        return switch (RulePack.read(found.text())) {
            case Sound(var pack)
            when !pack.name().equals(found.name()) ->
                new Refused("This pack says it is by " + pack.name() + " and is signed by " + found.name() + ".");
            case Opened opened -> opened;
        };
    }

    private static Optional<Note> note(byte[] bytes) {
        if (bytes.length > MOST) {
            return Optional.empty();
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return note(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Optional<Note> note(String note) {
        int blank = note.lastIndexOf("\n\n" + DASH);
        int from = blank + 2 + DASH.length();
        boolean oneLine = blank >= 0 && note.indexOf('\n', from) == note.length() - 1;
        int space = oneLine ? note.indexOf(' ', from) : -1;
        if (space < 0) {
            return Optional.empty();
        }
        var signed = note.substring(space + 1, note.length() - 1);
        return decoded(signed).map(_ -> new Note(note.substring(0, blank + 1), note.substring(from, space), signed));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
