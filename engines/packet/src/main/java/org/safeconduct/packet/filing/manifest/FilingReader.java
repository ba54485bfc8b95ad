package org.safeconduct.packet.filing.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.schema.Checked;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Problem;
import org.safeconduct.law.schema.SchemaFile;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.filing.Court;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.FormRequest;
import org.safeconduct.packet.filing.Hearing;
import org.safeconduct.packet.filing.Motion;
import org.safeconduct.packet.filing.Proceeding;

/// Reads a case folder's manifest; whatever its writer did wrong comes back as findings with the line.
public final class FilingReader {
    private static final SchemaFile SCHEMA = SchemaFile.beside(FilingReader.class, "filing.schema.json");

    private final Rulebook rules;

    private FilingReader(Rulebook rules) {
        this.rules = rules;
    }

    /// A reader that takes what a manifest leaves open, such as the greatest size of a part, from these rules.
    public static FilingReader of(Rulebook rules) {
        return new FilingReader(rules);
    }

    /// Reads a manifest, or the one called `filing.yaml` in a folder; the case folder is the one that holds it.
    public Manifest read(Path path) {
        var file = Files.isRegularFile(path) ? path : path.resolve(Reading.MANIFEST);
        var folder = file.resolveSibling("");
        var name = String.valueOf(file.getFileName());
        try {
            var reading = new Reading(CaseFolder.of(folder), name);
            return switch (SCHEMA.check(reading.manifest())) {
                case Checked.Sound(Entry root) -> manifest(root, reading);
                case Checked.Faulty(List<Problem> problems) ->
                    new Manifest.Faulty(problems.stream().map(reading::format).toList());
            };
        } catch (IOException e) {
            var words = "The case folder " + folder.toAbsolutePath().normalize().getFileName()
                    + " is not there or can't be opened.";
            return new Manifest.Faulty(List.of(Finding.blocks(Reading.FORMAT_RULE, Place.of(name), words)));
        }
    }

    private Manifest manifest(Entry root, Reading reading) {
        var filing = filing(root, reading);
        refuseMotionMismatch(root, reading);
        return reading.fatal().isEmpty()
                ? new Manifest.Read(filing, reading.mendable())
                : new Manifest.Faulty(Stream.of(reading.fatal(), reading.mendable())
                        .flatMap(List::stream)
                        .toList());
    }

    private Filing filing(Entry root, Reading reading) {
        var representative = People.representative(root.at("representative"));
        return new Filing(
                reading.folder().root(),
                People.constant(FilingKind.class, root.text("kind")),
                root.text("title"),
                root.date("date"),
                court(root.at("court")),
                People.constant(Proceeding.class, root.text("proceeding")),
                People.respondents(root, reading),
                root.findText("judge").orElse(null),
                root.find("hearing").map(FilingReader::hearing).orElse(null),
                People.custody(root.at("custody")),
                representative,
                root.texts("marks"),
                root.find("service")
                        .map(service -> People.service(service, representative.name()))
                        .orElse(null),
                motion(root, reading),
                root.list("forms").stream().map(form -> form(form, reading)).toList(),
                new Exhibits(reading).read(root),
                limit(root));
    }

    private static Court court(Entry entry) {
        return new Court(entry.text("city"), entry.text("state"), entry.texts("address"));
    }

    private static Hearing hearing(Entry entry) {
        return new Hearing(
                entry.date("date"), entry.findText("time").map(LocalTime::parse).orElse(null), entry.text("kind"));
    }

    private static @Nullable Motion motion(Entry root, Reading reading) {
        return root.find("motion")
                .map(entry ->
                        new Motion(reading.fileOnce(entry.at("paper")), entry.text("relief"), entry.texts("findings")))
                .orElse(null);
    }

    private static FormRequest form(Entry entry, Reading reading) {
        return new FormRequest(
                entry.text("form"), reading.file(entry.at("facts")), reading.findFile(entry.find("filled")));
    }

    private static void refuseMotionMismatch(Entry root, Reading reading) {
        boolean motion = root.text("kind").equals("motion");
        if (motion && !root.has("motion")) {
            reading.refuse(root.at("kind"), "A motion needs a field 'motion' with its paper and the relief asked for.");
        }
        if (!motion && root.has("motion")) {
            reading.refuse(root.at("motion"), "Only a filing of kind 'motion' has this field.");
        }
    }

    /// Decimal, as portals count.
    private long limit(Entry root) {
        LocalDate day = root.date("date");
        return root.findText("limit")
                .map(written -> written.endsWith("MB") ? 1_000_000L * number(written) : 1_000L * number(written))
                .orElseGet(() -> rules.rule("ECAS-05", day).bytes());
    }

    private static long number(String size) {
        return Long.parseLong(size.replaceAll("[^0-9]", ""));
    }
}
