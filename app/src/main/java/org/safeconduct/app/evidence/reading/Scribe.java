package org.safeconduct.app.evidence.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.reading.Transcript.Claim;
import org.safeconduct.app.evidence.reading.Transcript.Sheet;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.Wishes;

/// Writes down what the reading engine finds in one file and in the pages that were made of it.
///
/// @param folder private; the engine works in it
record Scribe(Path folder, Item item, Reporter reporter) {
    /// What came of looking into the original itself.
    ///
    /// @param words why it gives no text, in a sentence; empty when it does
    record Look(Optional<Read> read, String words) {}

    /// Facts are in the original alone: a rendition has lost them.
    Look look(Path original) {
        return switch (engine().read(original, wishes(), reporter::step)) {
            case Read read -> new Look(Optional.of(read), "");
            case Unreadable(var _, var words) -> new Look(Optional.empty(), words);
        };
    }

    /// The text of the pages that are shown: from the original where it has the same pages, else from what was made
    /// of it.
    Transcript write(Look look, Path pdf, int pages) {
        var original = look.read().filter(read -> read.pages().size() == pages);
        var shown = original.or(() -> look(pdf).read());
        return transcript(shown.map(Read::pages).orElse(List.of()), look.read());
    }

    /// Of a file without pages, such as a recording.
    Transcript write(Read read) {
        return transcript(List.of(), Optional.of(read));
    }

    private org.safeconduct.reading.reader.Reader engine() {
        return org.safeconduct.reading.reader.Reader.in(folder);
    }

    private Wishes wishes() {
        var its = item.particulars();
        var language = its.language();
        var named = Wishes.named(item.name())
                .in(language == null || language.length() != 2 ? List.of() : List.of(language));
        var date = its.date();
        return date.earliest() == null || date.latest() == null ? named : named.told(date.earliest(), date.latest());
    }

    private static Transcript transcript(List<Page> pages, Optional<Read> original) {
        return new Transcript(
                pages.stream().map(Scribe::sheet).toList(),
                original.map(read -> read.facts().stream().map(Scribe::claim).toList())
                        .orElse(List.of()),
                original.map(read -> read.contradictions().stream()
                                .map(found -> found.words())
                                .toList())
                        .orElse(List.of()));
    }

    private static Sheet sheet(Page page) {
        return new Sheet(
                page.number(),
                page.text().lines().stream().map(Page.Line::words).toList(),
                page.concerns().stream().map(Page.Concern::words).toList());
    }

    private static Claim claim(Fact fact) {
        return switch (fact) {
            case Fact.Moment moment ->
                new Claim(
                        moment.event().name(),
                        moment.local()
                                + moment.offset().map(offset -> " UTC" + offset).orElse(""),
                        moment.where());
            case Fact.Position place ->
                new Claim("POSITION", place.latitude() + ", " + place.longitude(), place.where());
            case Fact.Device device -> new Claim("DEVICE", device.name(), device.where());
            case Fact.Software software -> new Claim("SOFTWARE", software.name(), software.where());
            case Fact.Maker maker -> new Claim("MAKER", maker.name(), maker.where());
            case Fact.Title title -> new Claim("TITLE", title.words(), title.where());
            case Fact.Length length -> new Claim("LENGTH", length.duration().toString(), length.where());
            case Fact.Dimensions size -> new Claim("DIMENSIONS", size.width() + " × " + size.height(), size.where());
        };
    }
}
