package org.safeconduct.packet.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// The kinds that their first bytes give away.
final class Signature {
    // The brands of ISO 23008-12 annex B and of AV1 in the same container.
    private static final Set<String> PICTURE_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private Signature() {}

    static Optional<FileKind> find(byte[] head) {
        if (isPdf(head)) {
            return Optional.of(FileKind.PDF);
        }
        return picture(head).or(() -> richText(head));
    }

    /// Readers accept the header anywhere in the first 1024 bytes (ISO 32000-1, annex H.3, note 13).
    private static boolean isPdf(byte[] head) {
        var start = new String(head, 0, Math.min(1024, head.length), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-") && !start.stripLeading().startsWith("<");
    }

    private static Optional<FileKind> picture(byte[] head) {
        if (Detection.starts(head, "\u00ff\u00d8\u00ff")) {
            return Optional.of(FileKind.JPEG);
        }
        if (Detection.starts(head, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(FileKind.PNG);
        }
        if (Detection.starts(head, "GIF8")) {
            return Optional.of(FileKind.GIF);
        }
        if (Detection.starts(head, "II*\0") || Detection.starts(head, "MM\0*")) {
            return Optional.of(FileKind.TIFF);
        }
        if (Detection.starts(head, "RIFF") && Detection.at(head, 8, "WEBP")) {
            return Optional.of(FileKind.WEBP);
        }
        if (Detection.starts(head, "BM") && Detection.at(head, 6, "\0\0\0\0")) {
            return Optional.of(FileKind.BMP);
        }
        return isHeic(head) ? Optional.of(FileKind.HEIC) : Optional.empty();
    }

    private static boolean isHeic(byte[] head) {
        return head.length > 12
                && Detection.at(head, 4, "ftyp")
                && PICTURE_BRANDS.contains(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static Optional<FileKind> richText(byte[] head) {
        return Detection.starts(head, "{\\rtf") ? Optional.of(FileKind.RICH_TEXT) : Optional.empty();
    }
}
