package org.safeconduct.packet.splice.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.PacketException;
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
    private final Preparation.Prepared prepared;
    private final @Nullable Path plainCopy;

    Part(String name, Preparation.Prepared prepared, @Nullable Path plainCopy) {
        this.name = name;
        this.prepared = prepared;
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
            return new Part(name, new Preparation(source).run(), null);
        } catch (DamagedException _) {
            return prepareCopy(name, Repair.plainCopy(store));
        }
    }

    private static Part prepareCopy(String name, Store copy) throws IOException {
        var file = copy instanceof Store.OnDisk disk ? disk.file() : null;
        try (var source = SourceFile.open(copy)) {
            return new Part(name, new Preparation(source).run(), file);
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
            return new Part(String.valueOf(file.getFileName()), PartFormat.read(file), null);
        } catch (IOException e) {
            throw new PacketException("The prepared document " + file.getFileName() + " has to be prepared again.", e);
        }
    }

    /// Writes the part into a file that stands alone: `docs/formats/part.md`.
    public void save(Path file) {
        try {
            PartFormat.write(file, prepared);
        } catch (IOException e) {
            throw new PacketException("The prepared document " + file.getFileName() + " cannot be written.", e);
        }
    }

    public String name() {
        return name;
    }

    public int pages() {
        return prepared.pages().size();
    }

    public Leaf leaf(int index) {
        return prepared.pages().get(index).frame().leaf();
    }

    public PartPage page(int index) {
        return prepared.pages().get(index);
    }

    /// The objects of the part; the first ones hold the resources of its pages, in order.
    public Relocatable objects() {
        return prepared.objects();
    }

    public List<Layer> layers() {
        return prepared.layers();
    }

    /// A number that keeps the names of stamps apart from names on its pages.
    public int stampName() {
        return prepared.stampName();
    }

    /// Bytes that stand for the content of the part.
    public byte[] print() {
        return prepared.print().clone();
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
