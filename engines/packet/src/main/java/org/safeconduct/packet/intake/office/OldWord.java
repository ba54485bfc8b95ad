package org.safeconduct.packet.intake.office;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Makes a binary DOC harmless by overwriting, in place, the names of fields that reach out.
///
/// The office program is told not to run macros and not to follow links as well; here the text of the file is
/// too entangled to be rewritten.
final class OldWord {
    private static final List<String> REACHING_OUT =
            List.of("INCLUDEPICTURE", "INCLUDETEXT", "DDEAUTO", "DDE ", "LINK ");

    private OldWord() {}

    static Harmless clean(Path source, Path scratch, String name) throws UnreadableException, IOException {
        var traces = new Traces();
        try (POIFSFileSystem compound = new POIFSFileSystem(source.toFile(), true)) {
            inspect(compound.getRoot(), traces, name);
        } catch (FileNotFoundException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new UnreadableException(
                    "IN-01", name + " is not a Word file or is damaged. Ask for it again.", broken);
        }
        String bytes = Files.readString(source, StandardCharsets.ISO_8859_1);
        for (String field : REACHING_OUT) {
            bytes = silence(silence(bytes, field, traces), wide(field), traces);
        }
        Path file = scratch.resolve("document.doc");
        Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
        return new Harmless(file, traces);
    }

    private static void inspect(DirectoryNode root, Traces traces, String name)
            throws UnreadableException, IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || isEncrypted(root)) {
            throw OfficeRenderer.locked(name);
        }
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("ObjectPool")) {
            traces.active();
        }
    }

    /// Bit 8 of the flags in the file information block ([MS-DOC] 2.5.2, fEncrypted).
    private static boolean isEncrypted(DirectoryNode root) throws IOException {
        try (DocumentInputStream text = root.createDocumentInputStream("WordDocument")) {
            byte[] head = text.readNBytes(12);
            return head.length == 12 && (head[11] & 1) != 0;
        }
    }

    private static String silence(String bytes, String field, Traces traces) {
        int found = bytes.indexOf(field);
        if (found < 0) {
            return bytes;
        }
        traces.outside();
        return bytes.replace(field, field.replaceAll("[A-Z]", "X"));
    }

    /// The name as UTF-16LE would write it, seen byte by byte.
    private static String wide(String field) {
        return field.replaceAll("(.)", "$1\0");
    }
}
