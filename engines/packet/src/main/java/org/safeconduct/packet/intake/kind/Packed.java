package org.safeconduct.packet.intake.kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.safeconduct.packet.intake.rendition.Ceiling;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Looks into a zip file, which may be a Word document, an OpenDocument text, a chat with its media or just a zip file.
final class Packed {
    /// What Telegram and WhatsApp call the text inside the zip of an export with its media.
    private static final Pattern CHAT =
            Pattern.compile("(^|/)(result\\.json|messages\\.html|_chat\\.txt|WhatsApp .*\\.txt)$");

    private Packed() {}

    static FileKind kind(Path file, String name) throws UnreadableException, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var kind = kind(zip, name);
            refuseBomb(zip, name);
            return kind;
        } catch (ZipException e) {
            throw new UnreadableException(
                    "IN-01", name + " is a damaged Office file or archive. Ask for the file again.", e);
        }
    }

    private static FileKind kind(ZipFile zip, String name) throws UnreadableException, IOException {
        if (zip.getEntry("word/document.xml") != null) {
            return FileKind.WORD;
        }
        if (openDocumentType(zip).equals("application/vnd.oasis.opendocument.text")) {
            return FileKind.OPEN_DOCUMENT;
        }
        if (zip.stream().anyMatch(entry -> CHAT.matcher(entry.getName()).find())) {
            return FileKind.CHAT;
        }
        throw Detection.refused(name, foreign(zip));
    }

    private static String openDocumentType(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
        }
    }

    private static String foreign(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.xml") != null || openDocumentType(zip).endsWith("spreadsheet")) {
            return "is a spreadsheet";
        }
        if (zip.getEntry("ppt/presentation.xml") != null
                || openDocumentType(zip).endsWith("presentation")) {
            return "is a presentation";
        }
        return "is a packed archive; unpack it and name the files inside";
    }

    /// Unpacks everything into nothing and counts, since the sizes that a zip file states may be lies.
    private static void refuseBomb(ZipFile zip, String name) throws UnreadableException, IOException {
        long left = Ceiling.UNPACKED_BYTES;
        if (zip.size() > Ceiling.UNPACKED_ENTRIES) {
            throw tooMuch(name);
        }
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            left -= size(zip.getInputStream(entry), left);
            if (left < 0) {
                throw tooMuch(name);
            }
        }
    }

    private static long size(InputStream in, long atMost) throws IOException {
        try (in) {
            var buffer = new byte[64 << 10];
            long size = 0;
            for (int n = in.read(buffer); n >= 0 && size <= atMost; n = in.read(buffer)) {
                size += n;
            }
            return size;
        }
    }

    private static UnreadableException tooMuch(String name) {
        return new UnreadableException(
                "IN-04",
                "%s unpacks to more than %d MB or %d files, which no honest document does. It was not opened."
                        .formatted(name, Ceiling.UNPACKED_BYTES >> 20, Ceiling.UNPACKED_ENTRIES));
    }
}
