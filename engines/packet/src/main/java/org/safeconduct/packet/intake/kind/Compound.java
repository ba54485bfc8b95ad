package org.safeconduct.packet.intake.kind;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Looks into an OLE compound file, the container of old Office files and of Outlook messages.
///
/// The names of the streams inside stand in directory sectors that may lie anywhere, so the whole file is
/// searched for them; following the sector chains would only help those who write looping ones.
final class Compound {
    private static final byte[] WORD = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] MESSAGE = "__properties_version1.0".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Compound() {}

    static FileKind kind(Path file, String name) throws UnreadableException, IOException {
        if (contains(file, LOCKED)) {
            throw new UnreadableException(
                    "IN-02", name + " is locked with a password. Open it with the password and save it without one.");
        }
        if (contains(file, WORD)) {
            return FileKind.OLD_WORD;
        }
        if (contains(file, MESSAGE)) {
            return FileKind.OUTLOOK_EMAIL;
        }
        throw Detection.refused(name, "is an Office file of an old format that holds no text document");
    }

    /// The words sought begin with a letter that isn't repeated soon, so a failed match may start over at the
    /// next byte.
    private static boolean contains(Path file, byte[] words) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 64 << 10)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = b == words[matched] ? matched + 1 : b == words[0] ? 1 : 0;
                if (matched == words.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
