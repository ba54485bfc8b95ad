package org.safeconduct.packet.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Faces that a Linux distribution installs for scripts too large or too rare to bundle.
///
/// Only faces with TrueType outlines are listed: PDFBox cannot embed a subset of the other kind, so the common
/// `fonts-noto-cjk` package does not help and `fonts-droid-fallback` does.
final class Installed {
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/share/fonts"), Path.of("/usr/share/fonts-droid-fallback"), Path.of("/usr/local/share/fonts"));

    /// File names in fallback order; what is needed is looked for by characters, so a name promises nothing.
    private static final List<String> FILES = List.of(
            "NotoSerifArmenian-Regular.ttf",
            "NotoSerifGeorgian-Regular.ttf",
            "NotoSerifEthiopic-Regular.ttf",
            "NotoSerifGurmukhi-Regular.ttf",
            "NotoSerifGujarati-Regular.ttf",
            "NotoSerifTamil-Regular.ttf",
            "NotoSerifTelugu-Regular.ttf",
            "NotoSerifSinhala-Regular.ttf",
            "NotoSerifKhmer-Regular.ttf",
            "NotoSerifThai-Regular.ttf",
            "NotoSansTifinagh-Regular.ttf",
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "DejaVuSerif.ttf",
            "DejaVuSans.ttf");

    private Installed() {}

    static List<Typeface> typefaces() {
        Map<String, Path> found = new LinkedHashMap<>();
        FOLDERS.forEach(folder -> search(folder, found));
        return FILES.stream()
                .flatMap(name -> Optional.ofNullable(found.get(name)).stream())
                .map(path -> Typeface.installed(family(path), path))
                .toList();
    }

    private static void search(Path folder, Map<String, Path> found) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted()
                    .filter(file -> FILES.contains(file.getFileName().toString()))
                    .forEach(file -> found.putIfAbsent(file.getFileName().toString(), file));
        } catch (IOException | UncheckedIOException absent) {
            // A folder that is absent or closed to us holds no faces for us.
            return;
        }
    }

    private static String family(Path file) {
        return "Installed " + file.getFileName().toString().replaceAll("(-Regular)?\\.ttf$", "");
    }
}
