package org.safeconduct.packet.intake.chat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.WholeFile;

/// The file that an app exported: the chat alone, or a zip of the chat with its media.
///
/// Names inside a zip are only compared with what messages name; nothing is unpacked to the disk.
final class Export {
    private static final long MOST_TEXT = 20_000_000;
    private static final long MOST_PICTURE = 25_000_000;
    private static final long MOST_PICTURES = 60_000_000;
    private static final int MOST_ENTRIES = 20_000;

    private final byte[] chat;
    private final Map<String, byte[]> pictures;

    private Export(byte[] chat, Map<String, byte[]> pictures) {
        this.chat = chat;
        this.pictures = pictures;
    }

    byte[] chat() {
        return chat;
    }

    /// A picture by the path or the last name that a message gives it.
    Optional<byte[]> findPicture(String name) {
        return Optional.ofNullable(pictures.get(last(name)));
    }

    static Export read(Source source) throws UnreadableException, IOException {
        try (InputStream in = Files.newInputStream(source.file())) {
            if (in.read() != 'P' || in.read() != 'K') {
                return new Export(WholeFile.read(source, MOST_TEXT), Map.of());
            }
        }
        return unzip(source.file(), source.name());
    }

    private static Export unzip(Path file, String name) throws UnreadableException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry chat = zip.size() > MOST_ENTRIES ? null : chatEntry(zip);
            if (chat == null) {
                throw new UnreadableException(
                        "IN-01", name + " is a zip without a chat in it. Unpack it and file what is inside.");
            }
            byte[] text = read(zip, chat, MOST_TEXT)
                    .orElseThrow(() -> new UnreadableException(
                            "IN-04", name + " holds a chat of more than 20 MB. Export a shorter time."));
            return new Export(text, pictures(zip));
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadableException("IN-01", name + " is a damaged zip. Export the chat again.", broken);
        }
    }

    private static @org.jspecify.annotations.Nullable ZipEntry chatEntry(ZipFile zip) {
        return Collections.list(zip.entries()).stream()
                .filter(entry ->
                        last(entry.getName()).matches("result\\.json|messages\\.html|_chat\\.txt|WhatsApp .*\\.txt"))
                .min(Comparator.comparing(ZipEntry::getName))
                .orElse(null);
    }

    private static Map<String, byte[]> pictures(ZipFile zip) throws IOException {
        var pictures = new HashMap<String, byte[]>();
        long left = MOST_PICTURES;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (MediaKind.of(entry.getName()).equals("photo")) {
                Optional<byte[]> picture = read(zip, entry, Math.min(left, MOST_PICTURE));
                left -= picture.map(bytes -> bytes.length).orElse(0);
                picture.ifPresent(bytes -> pictures.put(last(entry.getName()), bytes));
            }
        }
        return pictures;
    }

    private static Optional<byte[]> read(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(most + 1));
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
