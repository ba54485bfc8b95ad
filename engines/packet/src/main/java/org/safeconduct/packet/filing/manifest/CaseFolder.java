package org.safeconduct.packet.filing.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.law.schema.Nearest;

/// Finds the files that a manifest names and proves that they lie inside the case folder.
///
/// A name typed in another Unicode normalisation than the disk's (a folder packed on a Mac) is the same name. Another
/// case or spelling is not, but is offered.
final class CaseFolder {
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    private final Path root;

    private CaseFolder(Path root) {
        this.root = root;
    }

    /// @throws IOException when the folder is not there
    static CaseFolder of(Path folder) throws IOException {
        return new CaseFolder(folder.toRealPath());
    }

    /// Where a name of the manifest leads.
    sealed interface Located {
        /// A file of the folder.
        ///
        /// @param file relative to the folder, spelled as on the disk
        record Inside(Path file) implements Located {}

        /// No such file, or no file at all.
        record Missing(Path file, String words) implements Located {}

        /// A way out of the folder.
        record Outside(String words) implements Located {}
    }

    Path root() {
        return root;
    }

    Located locate(String name) {
        var refusal = refuse(name);
        if (refusal.isPresent()) {
            return new Located.Outside(refusal.get());
        }
        try {
            return follow(name);
        } catch (InvalidPathException e) {
            return new Located.Outside(
                    "'" + name + "' holds letters that this computer's file names can't hold; rename the file.");
        }
    }

    private static Optional<String> refuse(String name) {
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            return Optional.of("'" + name + "' is the path of one computer; write it from the case folder on,"
                    + " and copy the file there.");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("'" + name + "' is written with \\; write folders with / instead.");
        }
        if (List.of(name.split("/", -1)).contains("..")) {
            return Optional.of("'" + name + "' leads out of the case folder; copy the file into it.");
        }
        return name.chars().anyMatch(Character::isISOControl)
                ? Optional.of("A file name holds an invisible control character.")
                : Optional.empty();
    }

    private Located follow(String name) {
        var asked = Path.of(name).normalize();
        var here = root;
        for (var step : asked) {
            var found = enter(here, step.toString());
            if (found.isEmpty()) {
                return new Located.Missing(asked, missing(name, here, step.toString()));
            }
            here = found.get();
        }
        return judge(name, here);
    }

    private Located judge(String name, Path file) {
        try {
            if (!file.toRealPath().startsWith(root)) {
                return new Located.Outside(
                        "'" + name + "' is a link that leads out of the case folder; copy the file itself into it.");
            }
        } catch (IOException e) {
            return new Located.Missing(root.relativize(file), "'" + name + "' can't be opened.");
        }
        var relative = root.relativize(file);
        return Files.isRegularFile(file)
                ? new Located.Inside(relative)
                : new Located.Missing(relative, "'" + name + "' is not a file; name each file by itself.");
    }

    private static Optional<Path> enter(Path folder, String name) {
        var exact = folder.resolve(name);
        if (Files.exists(exact)) {
            return Optional.of(exact);
        }
        return names(folder).stream()
                .filter(there -> composed(there).equals(composed(name)))
                .findFirst()
                .map(folder::resolve);
    }

    private String missing(String name, Path folder, String step) {
        var words = "There is no file '" + name + "' in the case folder";
        return nearest(folder, step)
                .map(near -> words + "; did you mean '" + root.relativize(folder.resolve(near)) + "'?")
                .orElse(words + ".");
    }

    private static Optional<String> nearest(Path folder, String step) {
        var names = names(folder);
        var alike =
                names.stream().filter(there -> plain(there).equals(plain(step))).findFirst();
        return alike.isPresent() ? alike : Nearest.to(step, names);
    }

    private static List<String> names(Path folder) {
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // a folder that can't be listed offers no near match
            return List.of();
        }
        Collections.sort(names);
        return names;
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /// Without case, and with spaces, hyphens and underscores as one.
    private static String plain(String name) {
        return composed(name).toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
    }
}
