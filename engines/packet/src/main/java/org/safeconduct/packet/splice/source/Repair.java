package org.safeconduct.packet.splice.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/// Makes a plain copy of a file that is damaged or encrypted with the empty password.
///
/// The tolerant reader is PDFBox; what it makes of the file is written out in the plainest form of the standard.
public final class Repair {
    /// Larger copies go to a file, so that memory does not grow with the size of a scan.
    private static final long LARGE = 1 << 24;

    private Repair() {}

    /// The copy, in memory or in a working file that the caller removes.
    ///
    /// @throws IOException when even the tolerant reader gives up, or a password is needed
    public static Store plainCopy(Store damaged) throws IOException {
        var cache = damaged.size() > LARGE
                ? IOUtils.createTempFileOnlyStreamCache()
                : IOUtils.createMemoryOnlyStreamCache();
        try (var document = Loader.loadPDF(open(damaged), "", null, null, cache)) {
            document.setAllSecurityToBeRemoved(true);
            return damaged.size() > LARGE ? toFile(document) : inMemory(document);
        } catch (RuntimeException e) {
            throw new IOException("The reader stumbled over the file.", e);
        }
    }

    private static RandomAccessRead open(Store store) throws IOException {
        return switch (store) {
            case Store.InMemory memory -> new RandomAccessReadBuffer(memory.bytes());
            case Store.OnDisk disk -> new RandomAccessReadBufferedFile(disk.file());
        };
    }

    private static Store inMemory(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return new Store.InMemory(out.toByteArray());
    }

    private static Store toFile(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
        Path copy = Files.createTempFile("safeconduct-", ".pdf");
        try {
            document.save(copy.toFile(), CompressParameters.NO_COMPRESSION);
            return Store.onDisk(copy);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }
}
