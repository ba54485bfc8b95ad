package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Opens a PDF, damaged ones included, and says in words why one can't be opened.
final class Opening {
    private Opening() {}

    /// Uses the empty password, which is what "opens without a password, printing restricted" amounts to.
    static PDDocument open(Path pdf, String name) throws UnreadableException, IOException {
        var file = new RandomAccessReadBufferedFile(pdf);
        try {
            var document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
            document.setAllSecurityToBeRemoved(true);
            return document;
        } catch (InvalidPasswordException e) {
            file.close();
            throw new UnreadableException(
                    "IN-02",
                    name + " is locked with a password. Open it with the password and save it without one.",
                    e);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            file.close();
            throw unreadable(name, e);
        }
    }

    private static UnreadableException unreadable(String name, Throwable e) {
        // Files locked for certain recipients need a crypto library that we don't carry, hence the linkage error.
        if (e instanceof LinkageError || String.valueOf(e.getMessage()).contains("decryption material")) {
            return new UnreadableException(
                    "IN-02",
                    name + " is locked to certain recipients' certificates. Ask one of them to print it to PDF.",
                    e);
        }
        if (String.valueOf(e.getMessage()).contains("security handler")) {
            return new UnreadableException(
                    "IN-02",
                    name + " is locked by a program that is not known here. Print it to PDF from that program.",
                    e);
        }
        return new UnreadableException(
                "IN-01", name + " is too damaged to be opened as a PDF. Ask for the file again or print it anew.", e);
    }
}
