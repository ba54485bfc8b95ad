package org.safeconduct.packet.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.Tool;
import org.safeconduct.packet.intake.rendition.Tool.Ran;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// The office program, started anew for each document with a profile that forbids macros, links and the
/// network.
final class LibreOffice {
    static final Tool TOOL = new Tool("soffice", "to print Word, OpenDocument and RTF files", "libreoffice-writer");

    private static final Duration LIMIT = Duration.ofSeconds(25);

    /// Comments stay out of the PDF in every form; JPEG pictures are kept as they are.
    private static final String FILTER = """
            pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"false"},\
            "ExportNotesInMargin":{"type":"boolean","value":"false"},\
            "ExportFormFields":{"type":"boolean","value":"false"},\
            "ExportBookmarks":{"type":"boolean","value":"false"},\
            "UseTaggedPDF":{"type":"boolean","value":"false"},\
            "ReduceImageResolution":{"type":"boolean","value":"false"},\
            "Quality":{"type":"long","value":"95"}}""";

    private LibreOffice() {}

    static Path print(Path document, Source source) throws UnreadableException, IOException {
        return convert(document, "pdf", FILTER, source);
    }

    /// Rewrites an older format as DOCX, of which we can take things out.
    static Path modernise(Path document, Source source) throws UnreadableException, IOException {
        return convert(document, "docx", "docx", source);
    }

    /// @param ending of the file that is made
    /// @param filter what the program calls the format
    static Path convert(Path document, String ending, String filter, Source source)
            throws UnreadableException, IOException {
        Path profile = profile(source.scratch());
        Path out = Files.createDirectories(source.scratch().resolve(ending));
        Ran ran = TOOL.run(source.scratch(), LIMIT, arguments(profile, filter, out, document));
        Path made = out.resolve("document." + ending);
        if (!ran.isDone() || !Files.isRegularFile(made)) {
            throw new UnreadableException(
                    "IN-01",
                    source.name() + " could not be opened; it is damaged or of a kind unknown here. Save it as PDF.");
        }
        return made;
    }

    private static Path profile(Path scratch) throws IOException {
        Path profile = scratch.resolve("profile");
        Path user = Files.createDirectories(profile.resolve("user"));
        try (InputStream settings = LibreOffice.class.getResourceAsStream("registrymodifications.xcu")) {
            if (settings == null) {
                throw new PacketException("The settings for LibreOffice are missing from this installation.");
            }
            Files.copy(settings, user.resolve("registrymodifications.xcu"), StandardCopyOption.REPLACE_EXISTING);
        }
        return profile;
    }

    private static List<String> arguments(Path profile, String filter, Path out, Path document) {
        return List.of(
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nologo",
                "--nodefault",
                "--nofirststartwizard",
                "--convert-to",
                filter,
                "--outdir",
                out.toString(),
                document.toString());
    }
}
