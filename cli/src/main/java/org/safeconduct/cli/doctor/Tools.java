package org.safeconduct.cli.doctor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The programs of the system that make some documents readable, and what their lack costs.
final class Tools {
    private static final List<String> LANGUAGES = List.of("eng", "rus", "ukr", "spa", "osd");

    private static final Tool RECOGNITION = new Tool(
            "Text recognition",
            "tesseract",
            List.of("--version"),
            "scans and photographs stay without searchable text",
            "tesseract-ocr");

    private static final List<Tool> OTHERS = List.of(
            new Tool(
                    "Office converter",
                    "soffice",
                    List.of("--version"),
                    "DOCX, ODT and RTF documents are refused; save them as PDF",
                    "libreoffice-writer-nogui"),
            new Tool(
                    "HEIC reader",
                    "heif-convert",
                    List.of("--help"),
                    "HEIC photographs are refused; save them as JPEG",
                    "libheif-examples"));

    private Tools() {}

    static List<Remark> examine() {
        return Stream.concat(
                        Stream.of(RECOGNITION.examine(), languages()),
                        Stream.concat(OTHERS.stream().map(Tool::examine), Stream.of(fonts())))
                .toList();
    }

    private static Remark languages() {
        String subject = "Its languages";
        Set<String> known = Tool.ask(List.of("tesseract", "--list-langs"))
                .map(said ->
                        Set.copyOf(said.lines().map(String::strip).distinct().toList()))
                .orElse(Set.of());
        List<String> missing =
                LANGUAGES.stream().filter(language -> !known.contains(language)).toList();
        return missing.isEmpty()
                ? Remark.fine(subject, String.join(" ", LANGUAGES))
                : Remark.lacking(
                        subject,
                        "missing: %s; scans in these languages stay without searchable text. Debian packages: tesseract-ocr-…"
                                .formatted(String.join(" ", missing)));
    }

    /// The filing itself brings its own faces; only the office converter uses those of the machine.
    private static Remark fonts() {
        Optional<String> faces = Tool.ask(List.of("fc-list", ":", "family"));
        return faces.filter(said -> said.contains("Liberation")).isPresent()
                ? Remark.fine("Fonts", "Liberation, which office documents are measured by")
                : Remark.lacking(
                        "Fonts",
                        "Liberation is missing: office documents may break their lines elsewhere. Debian package: fonts-liberation");
    }
}
