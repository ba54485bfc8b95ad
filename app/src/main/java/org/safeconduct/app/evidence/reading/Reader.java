package org.safeconduct.app.evidence.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.NotWhole;
import org.safeconduct.app.evidence.archive.Reason;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.reading.Reading.State;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.Unavailable;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.intake.Intake;
import org.safeconduct.packet.intake.Taken;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.ReadingException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes pages and text of items, each in the name of the member who asked for it.
///
/// Foreign files are opened by the engine, in processes that may be killed. A reading that is done twice, because the
/// program was killed in between, does no harm: the newest counts.
@Component
class Reader {
    private static final String HOW = "pages and text made by Safeconduct";

    private final Path place;
    private final Readings readings;
    private final Items items;
    private final Archive archive;
    private final Press press;

    Reader(Settings settings, Readings readings, Items items, Archive archive, Press press) {
        this.place = settings.data().resolve("reading");
        this.readings = readings;
        this.items = items;
        this.archive = archive;
        this.press = press;
        // One program holds the data folder, so whatever lies here was left by one that was killed.
        clear(place);
    }

    /// Where what was read goes, and who is told.
    @Component("evidencePress")
    record Press(Transcripts transcripts, ApplicationEventPublisher events) {}

    /// Throws [Unavailable] while the store of sealed files or the disk is away. Then the reading waits, and is to be
    /// run again. Whatever else is thrown was unforeseen, and the reading has failed.
    void run(Errand errand) {
        Actor.as(errand.member(), () -> {
            if (readings.begin(errand.caseId(), errand.item())) {
                read(errand);
            }
            return errand;
        });
    }

    private void read(Errand errand) {
        var item = errand.item();
        try {
            items.find(errand.caseId(), item).ifPresent(found -> read(found, new Reporter(readings, errand)));
        } catch (CancellationException e) {
            readings.end(item, State.CANCELLED, "");
        } catch (PacketException | ReadingException | NotWhole e) {
            readings.end(item, State.FAILED, String.valueOf(e.getMessage()));
        } catch (Unavailable e) {
            readings.putOff(item);
            throw e;
        } catch (RuntimeException e) {
            readings.end(item, State.FAILED, "");
            throw e;
        }
    }

    private void read(Item item, Reporter reporter) {
        var folder = begun();
        try {
            read(item, folder, reporter);
        } finally {
            leave(folder);
        }
    }

    private void read(Item item, Path folder, Reporter reporter) {
        var original = folder.resolve("original");
        archive.copy(item.caseId(), item.file().id(), Reason.DERIVED, original);
        var scribe = new Scribe(folder, item, reporter);
        var glance = scribe.glance(original);
        try (var intake = Intake.openForPages(folder, Intake.Limits.ofThisMachine())) {
            var taken =
                    intake.take(original, item.name(), languages(item), (_, done, total) -> reporter.step(done, total));
            switch (taken) {
                case Taken.Accepted(var pdf, var _, var sheets, var _) ->
                    keep(item, scribe.write(glance, pdf, sheets.size()), pdf);
                case Taken.Refused(var finding) -> keepWithoutPages(item, scribe, glance, finding.words());
            }
        }
    }

    /// A recording has no pages and still says when and with what it was made.
    private void keepWithoutPages(Item item, Scribe scribe, Optional<Read> glance, String words) {
        var read = glance.filter(found -> !found.kind().hasPages());
        if (read.isEmpty()) {
            readings.end(item.id(), State.UNREADABLE, words);
            return;
        }
        var transcript = scribe.write(read.get());
        readings.end(
                item.caseId(),
                item.id(),
                transcript,
                null,
                press.transcripts().keep(item.caseId(), facts(item), transcript));
    }

    private static List<String> languages(Item item) {
        var language = item.particulars().language();
        return language == null || language.length() != 2 ? List.of() : List.of(language);
    }

    private void keep(Item item, Transcript transcript, Path pages) {
        var pdf = archive.derive(item.caseId(), facts(item), pages);
        var text = press.transcripts().keep(item.caseId(), facts(item), transcript);
        readings.end(item.caseId(), item.id(), transcript, pdf, text);
        press.events().publishEvent(new ItemRead(item.caseId(), item.id()));
    }

    private static Map<String, String> facts(Item item) {
        return Map.of("derivedFrom", item.file().sha256(), "derivedHow", HOW);
    }

    private Path begun() {
        try {
            Files.createDirectories(place);
            return Files.createTempDirectory(place, "item-");
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    /// What cannot be taken away now goes at the next start; the reading is over all the same.
    private static void leave(Path folder) {
        try {
            clear(folder);
        } catch (UncheckedIOException e) {
            // It lies in a folder that only this program opens.
        }
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
