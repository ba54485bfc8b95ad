package org.safeconduct.cli.doctor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The Java machine and the folder for work in progress.
final class Machine {
    /// Room for the scans of one large case while they are read; less works for smaller cases.
    private static final long ROOMY = 2L << 30;

    private Machine() {}

    static List<Remark> examine(Path temporary) {
        return List.of(java(), fileNames(), workFolder(temporary));
    }

    private static Remark java() {
        Runtime runtime = Runtime.getRuntime();
        return Remark.fine(
                "Java",
                "%s, %s, %d processors, at most %d MB"
                        .formatted(
                                Runtime.version(),
                                System.getProperty("java.vendor", "unknown vendor"),
                                runtime.availableProcessors(),
                                runtime.maxMemory() >> 20));
    }

    /// Java takes the encoding of file names from the locale, and cannot open what that cannot spell.
    private static Remark fileNames() {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return names.newEncoder().canEncode("Київ") // enough to tell
                ? Remark.fine("File names", "any alphabet (" + names + ")")
                : Remark.lacking(
                        "File names",
                        names + " cannot spell Cyrillic: such files are not found. Start with LC_ALL=C.UTF-8.");
    }

    private static Remark workFolder(Path temporary) {
        try {
            Files.delete(Files.createTempFile(temporary, "safeconduct", ".probe"));
            long free = Files.getFileStore(temporary).getUsableSpace();
            String words = "%s, %,d MB free".formatted(temporary, free >> 20);
            return free < ROOMY
                    ? Remark.lacking(
                            "Work folder", words + ". Large scanned cases may not fit; 2,048 MB is comfortable.")
                    : Remark.fine("Work folder", words);
        } catch (IOException | RuntimeException _) {
            return Remark.broken(
                    "Work folder",
                    temporary + " cannot be written. Let TMPDIR name a folder that can, and start again.");
        }
    }
}
