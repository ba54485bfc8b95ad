package org.safeconduct.packet.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.form.Recognition.Recognised;
import org.safeconduct.packet.form.Recognition.Unknown;
import org.safeconduct.packet.form.map.Edition;

/// A folder of official forms that a team imported. Safe for use by several threads; each form is recognised again
/// when it is taken out, so that a file changed since is not filled.
public final class FormLibrary {
    private static final long MOST_BYTES = 25_000_000;

    private final Path folder;
    private final Recogniser recogniser = new Recogniser();

    private FormLibrary(Path folder) {
        this.folder = folder;
    }

    /// A library in a folder, which need not exist yet.
    public static FormLibrary in(Path folder) {
        return new FormLibrary(folder);
    }

    /// Every edition the program knows, imported or not, superseded ones included.
    public List<Edition> known() {
        return recogniser.editions().list();
    }

    /// Tells what a PDF is, without importing it.
    public Recognition recognise(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                return unknown(name, "There is no file " + name + " here.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return unknown(name, name + " is larger than any official form.");
            }
            return recogniser.recognise(Files.readAllBytes(file), name);
        } catch (IOException e) {
            return unknown(name, name + " can't be read from the disk.");
        }
    }

    private static Unknown unknown(String name, String words) {
        return new Unknown(Finding.blocks("FM-02", Place.of(name), words));
    }

    /// Imports a PDF when it is an edition that we can fill; otherwise leaves the library as it is. Importing an
    /// edition again replaces the file.
    ///
    /// @throws PacketException when the folder of the library can't be written
    public Recognition add(Path file) {
        var recognition = recognise(file);
        if (recognition instanceof Recognised recognised) {
            store(file, recognised.edition());
        }
        return recognition;
    }

    private void store(Path file, Edition edition) {
        try {
            Files.createDirectories(folder);
            var beside = Files.createTempFile(folder, ".import", ".pdf");
            Files.write(beside, Files.readAllBytes(file));
            Files.move(
                    beside,
                    folder.resolve(fileName(edition)),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PacketException("The form can't be stored in the library of forms.", e);
        }
    }

    /// The imported forms, in the order of the known editions.
    public List<OfficialForm> list() {
        return known().stream().flatMap(edition -> open(edition).stream()).toList();
    }

    /// The newest imported edition of a form, such as `I-589`.
    public Optional<OfficialForm> find(String form) {
        return list().stream()
                .filter(found -> found.edition().form().equals(form))
                .max(java.util.Comparator.comparing(found -> found.edition().date()));
    }

    /// Why a form can't be had from this library, and what to do about it.
    public Finding absent(String form) {
        var words = known().stream().anyMatch(edition -> edition.form().equals(form))
                ? form + " is not imported. Download it from the agency and run: safeconduct forms import FILE"
                : form + " is not a form that this version can fill; fill it by hand and name the file under 'filled'.";
        return Finding.blocks("FM-02", Place.of(form), words);
    }

    private Optional<OfficialForm> open(Edition edition) {
        var file = folder.resolve(fileName(edition));
        if (!Files.isRegularFile(file) || !(recognise(file) instanceof Recognised(var recognised, var findings))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OfficialForm(recognised, Files.readAllBytes(file), new ArrayList<>(findings)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String fileName(Edition edition) {
        return Stream.of(
                                edition.form().toLowerCase(java.util.Locale.ROOT),
                                edition.date().toString())
                        .reduce((form, date) -> form + "_" + date)
                        .orElseThrow()
                + ".pdf";
    }
}
