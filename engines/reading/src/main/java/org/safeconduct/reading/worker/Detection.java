package org.safeconduct.reading.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;

/// Tells the kind of a file from its first bytes; its name is not asked.
final class Detection {
    private static final int HEAD = 64 << 10;
    /// Readers accept the header anywhere in the first 1024 bytes (ISO 32000-1, annex H.3, note 13).
    private static final int PDF_HEAD = 1024;
    /// The brands of ISO 23008-12 annex B, and of AV1 in the same container.
    private static final Set<String> PICTURE_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
    private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "M4B ", "F4A ");

    /// The head as Latin-1, so that bytes and signatures compare as they are.
    private final String head;

    private Detection(byte[] head) {
        this.head = new String(head, StandardCharsets.ISO_8859_1);
    }

    /// By content, whatever its name says.
    ///
    /// @throws Refusal when it is empty, or of a kind that is not read here
    public static FileKind of(Path file) throws Refusal, IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Reason.EMPTY, "is not a file, or is not there any more. Name each file by itself.");
        }
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new Refusal(Reason.EMPTY, "is empty (0 bytes). Ask for the file again; it was lost on the way.");
            }
            return new Detection(head).kind();
        }
    }

    private FileKind kind() throws Refusal {
        var found = paper().or(this::recording);
        if (found.isPresent()) {
            return found.get();
        }
        if (isText()) {
            return FileKind.TEXT;
        }
        throw new Refusal(
                Reason.WANTS_RENDITION,
                "is of a kind that is not read directly. Have it shown as a PDF first, and that is read.");
    }

    private Optional<FileKind> paper() {
        if (head.substring(0, Math.min(PDF_HEAD, head.length())).contains("%PDF-")
                && !head.stripLeading().startsWith("<")) {
            return Optional.of(FileKind.PDF);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(FileKind.JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileKind.PNG);
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(FileKind.TIFF);
        }
        return brand().filter(PICTURE_BRANDS::contains).map(brand -> FileKind.HEIC);
    }

    private Optional<FileKind> recording() {
        if (Stream.of("ID3", "fLaC", "OggS", "#!AMR").anyMatch(head::startsWith) || isRiff("WAVE") || isBareMp3()) {
            return Optional.of(FileKind.SOUND);
        }
        if (head.startsWith("\u001aE\u00df\u00a3")
                || isRiff("AVI ")
                || Set.of("moov", "mdat", "wide").contains(at(4))) {
            return Optional.of(FileKind.FILM);
        }
        return brand().map(brand -> SOUND_BRANDS.contains(brand) ? FileKind.SOUND : FileKind.FILM);
    }

    private boolean isRiff(String form) {
        return head.startsWith("RIFF") && at(8).equals(form);
    }

    /// Frames of MPEG audio layer III without a tag before them.
    private boolean isBareMp3() {
        return head.length() > 3 && head.charAt(0) == 0xff && (head.charAt(1) & 0xe6) == 0xe2;
    }

    private Optional<String> brand() {
        return at(4).equals("ftyp") ? Optional.of(at(8)) : Optional.empty();
    }

    private String at(int offset) {
        return head.length() < offset + 4 ? "" : head.substring(offset, offset + 4);
    }

    private boolean isText() {
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        boolean packed = Stream.of("PK\u0003\u0004", "PK\u0005\u0006", "{\\rtf", "GIF8", "<!DOCTYPE", "<html", "<?xml")
                .anyMatch(head.stripLeading()::startsWith);
        return !packed && (wide || head.chars().noneMatch(Detection::isNoText));
    }

    private static boolean isNoText(int octet) {
        return octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f' && octet != 0x1a;
    }
}
