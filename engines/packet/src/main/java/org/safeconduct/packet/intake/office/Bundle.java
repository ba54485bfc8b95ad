package org.safeconduct.packet.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.safeconduct.packet.intake.rendition.Ceiling;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// The parts of a zipped document, read within limits and written anew, so that nobody after us meets a trap in
/// the zip itself. Markup is kept in memory, pictures are copied from zip to zip.
final class Bundle {
    private static final long MOST_MARKUP = 40L << 20;

    private final Path file;
    private final String name;
    private final TreeSet<String> names = new TreeSet<>();
    private final Map<String, byte[]> markup = new HashMap<>();

    private Bundle(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /// @throws UnreadableException `IN-04` when the parts are too many or too large, `IN-01` when the zip is
    ///     broken
    static Bundle read(Path file, String name) throws UnreadableException, IOException {
        var bundle = new Bundle(file, name);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Ceiling.UNPACKED_ENTRIES) {
                throw bundle.tooLarge();
            }
            bundle.readMarkup(zip);
            return bundle;
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadableException(
                    "IN-01", name + " is damaged: its parts can't be unpacked. Ask for the file again.", broken);
        }
    }

    private void readMarkup(ZipFile zip) throws UnreadableException, IOException {
        long left = MOST_MARKUP;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String part = entry.getName();
            if (!entry.isDirectory()) {
                names.add(part);
            }
            if (part.endsWith(".xml") || part.endsWith(".rels") || part.equals("mimetype")) {
                byte[] content = read(zip, entry, left);
                left -= content.length;
                markup.put(part, content);
            }
        }
    }

    /// The size that the zip claims is not believed.
    private byte[] read(ZipFile zip, ZipEntry entry, long left) throws UnreadableException, IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(Math.toIntExact(left + 1));
            if (part.length > left) {
                throw tooLarge();
            }
            return part;
        }
    }

    private UnreadableException tooLarge() {
        return new UnreadableException(
                "IN-04",
                "%s unpacks to more than any letter holds. Open it in a word processor and save it as PDF."
                        .formatted(name));
    }

    boolean has(String part) {
        return names.contains(part);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /// The content of a part with markup.
    byte[] part(String part) {
        byte[] content = markup.get(part);
        if (content == null) {
            throw new IllegalArgumentException(part);
        }
        return content;
    }

    void replace(String part, byte[] content) {
        markup.put(part, content);
    }

    void remove(String part) {
        names.remove(part);
    }

    /// Writes a plain zip: sorted, with `mimetype` first and stored as ODF (part 3, 3.3) asks, without dates.
    void write(Path target) throws UnreadableException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(target);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            if (names.remove("mimetype")) {
                store(copy, part("mimetype"));
            }
            long left = Ceiling.UNPACKED_BYTES;
            for (String part : names) {
                ZipEntry entry = new ZipEntry(part);
                entry.setTime(0);
                copy.putNextEntry(entry);
                left -= content(zip, part, copy, left);
                copy.closeEntry();
            }
        }
    }

    private long content(ZipFile zip, String part, OutputStream out, long left)
            throws UnreadableException, IOException {
        byte[] rewritten = markup.get(part);
        if (rewritten != null) {
            out.write(rewritten);
            return rewritten.length;
        }
        try (InputStream in = zip.getInputStream(new ZipEntry(part))) {
            return copy(in, out, left);
        }
    }

    private long copy(InputStream in, OutputStream out, long left) throws UnreadableException, IOException {
        var buffer = new byte[64 << 10];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > left) {
                throw tooLarge();
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    private static void store(ZipOutputStream zip, byte[] type) throws IOException {
        var crc = new CRC32();
        crc.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }
}
