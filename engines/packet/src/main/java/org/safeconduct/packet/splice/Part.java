package org.safeconduct.packet.splice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.splice.extraction.Extraction;
import org.safeconduct.packet.splice.part.Extract;
import org.safeconduct.packet.splice.part.Leaf;
import org.safeconduct.packet.splice.part.PartFile;
import org.safeconduct.packet.splice.part.PartPage;
import org.safeconduct.packet.splice.part.Relocatable;
import org.safeconduct.packet.splice.source.DamagedException;
import org.safeconduct.packet.splice.source.Repair;
import org.safeconduct.packet.splice.source.SourceFile;
import org.safeconduct.packet.splice.source.Store;

/// A PDF made ready for assembly: what its pages reach, with holes for references, and windows on its bodies.
///
/// The file it was made from has to stay as it is until the filing is written. A part may be used by any number of
/// filings and threads; closing it removes the plain copy that a damaged or encrypted file needs.
public final class Part implements AutoCloseable {
    private final String name;
    private final Extract extract;
    private final @Nullable Path plainCopy;

    Part(String name, Extract extract, @Nullable Path plainCopy) {
        this.name = name;
        this.extract = extract;
        this.plainCopy = plainCopy;
    }

    /// Prepares a file that is at most tolerably damaged and at most encrypted with the empty password.
    ///
    /// @throws PacketException when the file cannot be read; documents are checked when they are taken in, so this
    ///     means that something went wrong since
    public static Part prepare(Path pdf) {
        var name = String.valueOf(pdf.getFileName());
        try {
            return prepare(name, Store.onDisk(pdf));
        } catch (IOException e) {
            throw new PacketException("The document " + name + " cannot be read as a PDF.", e);
        }
    }

    /// Prepares a PDF that was just made.
    ///
    /// @param name what to call it in messages
    public static Part of(byte[] pdf, String name) {
        try {
            return prepare(name, new Store.InMemory(pdf));
        } catch (IOException e) {
            throw new PacketException("The document " + name + " cannot be read as a PDF.", e);
        }
    }

    private static Part prepare(String name, Store store) throws IOException {
        try (var source = SourceFile.open(store)) {
            return new Part(name, new Extraction(source).run(), null);
        } catch (DamagedException _) {
            return prepareCopy(name, Repair.plainCopy(store));
        }
    }

    private static Part prepareCopy(String name, Store copy) throws IOException {
        var file = copy instanceof Store.OnDisk disk ? disk.file() : null;
        try (var source = SourceFile.open(copy)) {
            return new Part(name, new Extraction(source).run(), file);
        } catch (IOException | RuntimeException e) {
            if (file != null) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    /// Opens a part that [#save] wrote.
    public static Part open(Path file) {
        try {
            return new Part(String.valueOf(file.getFileName()), PartFile.read(file), null);
        } catch (IOException e) {
            throw new PacketException("The prepared document " + file.getFileName() + " has to be prepared again.", e);
        }
    }

    /// Writes the part into a file that stands alone: `docs/formats/part.md`.
    public void save(Path file) {
        try {
            PartFile.write(file, extract);
        } catch (IOException e) {
            throw new PacketException("The prepared document " + file.getFileName() + " cannot be written.", e);
        }
    }

    public String name() {
        return name;
    }

    public int pages() {
        return extract.pages().size();
    }

    public Leaf leaf(int index) {
        return extract.pages().get(index).frame().leaf();
    }

    PartPage page(int index) {
        return extract.pages().get(index);
    }

    /// The objects of the part; the first ones hold the resources of its pages, in order.
    Relocatable objects() {
        return extract.objects();
    }

    List<Extract.Layer> layers() {
        return extract.layers();
    }

    /// A number that keeps the names of stamps apart from names on its pages.
    int stampName() {
        return extract.stampName();
    }

    /// Bytes that stand for the content of the part.
    byte[] print() {
        return extract.print().clone();
    }

    @Override
    public void close() {
        if (plainCopy != null) {
            try {
                Files.deleteIfExists(plainCopy);
            } catch (IOException e) {
                throw new PacketException("A working copy of " + name + " cannot be removed.", e);
            }
        }
    }
}
