package org.safeconduct.packet.intake.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Which trained data reads which language, and which of it is on this machine.
///
/// @param installed as tesseract lists them
public record Languages(Set<String> installed) {
    private static final String ALWAYS = "eng";
    private static final Properties DATA = data();

    /// Asks tesseract; nothing is installed when tesseract isn't.
    public static Languages installed(Path scratch) throws IOException {
        try {
            var ran = Tesseract.TOOL.run(scratch, Duration.ofSeconds(10), List.of("--list-langs"));
            return new Languages(ran.output().lines().skip(1).map(String::strip).collect(Collectors.toSet()));
        } catch (UnreadableException e) {
            return new Languages(Set.of());
        }
    }

    public boolean isEmpty() {
        return installed.isEmpty();
    }

    /// The data to read a document with: that of its languages, then English, since stamps and headings are
    /// English.
    public List<String> dataFor(List<String> codes) {
        var wanted = codes.isEmpty() ? DATA.stringPropertyNames().stream().sorted() : codes.stream();
        var data = Stream.concat(wanted.flatMap(code -> named(code).stream()), Stream.of(ALWAYS));
        return data.filter(installed::contains).distinct().toList();
    }

    /// Says which of the languages can't be read on this machine and what to install.
    public List<Finding> missing(List<String> codes, String document) {
        var missing = new LinkedHashSet<String>();
        codes.forEach(
                code -> named(code).filter(name -> !installed.contains(name)).ifPresent(missing::add));
        return missing.stream()
                .map(name -> Finding.warns("IN-03", Place.of(document), words(name, document)))
                .toList();
    }

    private static String words(String name, String document) {
        return "The scans of %s were read without the letters of their language: the reading data \"%s\" is not installed. Install the package tesseract-ocr-%s and run again."
                .formatted(document, name, name.replace('_', '-'));
    }

    private static Optional<String> named(String code) {
        return Optional.ofNullable(DATA.getProperty(code));
    }

    private static Properties data() {
        var data = new Properties();
        try (var in = Languages.class.getResourceAsStream("languages.properties")) {
            data.load(in);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
