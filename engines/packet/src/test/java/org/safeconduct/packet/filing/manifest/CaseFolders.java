package org.safeconduct.packet.filing.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Filing;

/// Case folders for tests, after the complete example of the format's page.
public final class CaseFolders {
    public static final List<String> FILES = List.of(
            "facts.yaml", "documents/passport.jpg", "documents/passport-en.docx", "documents/declaration-en.docx");

    private static final FilingReader READER = FilingReader.of(Rulebook.packaged());

    private CaseFolders() {}

    /// The example with all its files.
    public static Path complete(Path folder) throws IOException {
        for (var file : FILES) {
            write(folder, file, "content of " + file);
        }
        return write(folder, Reading.MANIFEST, example());
    }

    /// The example with one piece of text replaced.
    public static Path changed(Path folder, String from, String to) throws IOException {
        complete(folder);
        assertThat(example()).contains(from);
        return write(folder, Reading.MANIFEST, example().replace(from, to));
    }

    public static Path write(Path folder, String file, String content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        return folder;
    }

    public static Filing filing(Path folder) {
        return read(folder).filing();
    }

    public static Manifest.Read read(Path folder) {
        var manifest = READER.read(folder);
        assertThat(manifest).isInstanceOf(Manifest.Read.class);
        return (Manifest.Read) manifest;
    }

    public static List<Finding> faults(Path folder) {
        var manifest = READER.read(folder);
        assertThat(manifest).isInstanceOf(Manifest.Faulty.class);
        return ((Manifest.Faulty) manifest).findings();
    }

    /// The example of `docs/formats/filing.md`, so that the page can't say what the reader refuses.
    public static String example() {
        try {
            var page = Files.readString(root().resolve("docs/formats/filing.md"));
            var from = page.indexOf("```yaml\n") + "```yaml\n".length();
            return page.substring(from, page.indexOf("```", from));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The line of the example on which a text first stands.
    public static int line(String text) {
        var before = example().substring(0, example().indexOf(text));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("docs/formats"))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("the repository's root").isNotNull();
        return folder;
    }
}
