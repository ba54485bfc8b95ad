package org.safeconduct.packet.intake.kind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Tells the kind of a file.
public final class Detection {
    private static final int HEAD = 64 << 10;

    private Detection() {}

    /// Looks at the content only; `name` is for the words.
    ///
    /// @throws UnreadableException when the file is empty (`IN-12`), packed beyond reason (`IN-04`) or of a
    ///     kind that can't become pages (`IN-01`)
    public static FileKind of(Path file, String name) throws UnreadableException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(
                    "IN-01", "%s is not a file, or is not there any more. Name each file by itself.".formatted(name));
        }
        var head = head(file);
        if (head.length == 0) {
            throw new UnreadableException(
                    "IN-12", "%s is empty (0 bytes). Ask for the file again; it was lost on the way.".formatted(name));
        }
        var bySignature = Signature.find(head);
        if (bySignature.isPresent()) {
            return bySignature.get();
        }
        if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) {
            return Packed.kind(file, name);
        }
        if (starts(head, "\u00d0\u00cf\u0011\u00e0")) {
            return Compound.kind(file, name);
        }
        refuseByName(head, name);
        return text(head, name);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static FileKind text(byte[] head, String name) throws UnreadableException {
        Optional<String> text = TextHead.find(head);
        if (text.isEmpty()) {
            throw refused(name, "is of a kind that cannot be shown as pages");
        }
        return TextHead.kind(text.get(), name);
    }

    private static void refuseByName(byte[] head, String name) throws UnreadableException {
        for (var foreign : Foreign.values()) {
            if (foreign.matches(head)) {
                throw refused(name, foreign.words());
            }
        }
    }

    /// @param reason with what to do about it behind a semicolon, unless printing it would do
    static UnreadableException refused(String name, String reason) {
        var advice = reason.contains(";")
                ? ""
                : " Print it to PDF in the program it was made with, and name that file instead.";
        return new UnreadableException("IN-01", "%s %s.%s".formatted(name, reason, advice));
    }

    static boolean starts(byte[] head, String signature) {
        return at(head, 0, signature);
    }

    static boolean at(byte[] head, int offset, String signature) {
        var bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[offset + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
