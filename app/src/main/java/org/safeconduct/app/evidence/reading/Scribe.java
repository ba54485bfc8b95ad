package org.safeconduct.app.evidence.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.reading.Transcript.Claim;
import org.safeconduct.app.evidence.reading.Transcript.Print;
import org.safeconduct.app.evidence.reading.Transcript.Sheet;
import org.safeconduct.app.evidence.reading.Transcript.Spot;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.Wishes;

/// Writes down what the reading engine finds in one file and in the pages that were made of it.
///
/// @param folder private; the engine works in it
record Scribe(Path folder, Item item, Reporter reporter) {
    /// What the original says of itself: a rendition has lost that.
    ///
    /// @return empty where it cannot be opened
    Optional<Read> glance(Path original) {
        return engine().glance(original, wishes()) instanceof Read read ? Optional.of(read) : Optional.empty();
    }

    /// The text of the pages that are shown, with the place of each word on them. This is where scans are read.
    ///
    /// @param pages how many there are; where their text cannot be had, a person is to look at each
    Transcript write(Optional<Read> original, Path pdf, int pages) {
        return transcript(
                switch (engine().read(pdf, wishes(), reporter::step)) {
                    case Read read -> read.pages().stream().map(Scribe::sheet).toList();
                    case Unreadable(var _, var words) ->
                        IntStream.rangeClosed(1, pages)
                                .mapToObj(page -> new Sheet(page, List.of(), List.of(words), null))
                                .toList();
                },
                original);
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

    private static Transcript transcript(List<Sheet> sheets, Optional<Read> original) {
        return new Transcript(
                sheets,
                original.map(read -> read.facts().stream().map(Scribe::claim).toList())
                        .orElse(List.of()),
                original.map(read -> read.contradictions().stream()
                                .map(found -> found.words())
                                .toList())
                        .orElse(List.of()));
    }

    private static Sheet sheet(Page page) {
        var text = page.text();
        return new Sheet(
                page.number(),
                text.lines().stream().map(Page.Line::words).toList(),
                page.concerns().stream().map(Page.Concern::words).toList(),
                new Print(
                        text.confidence(),
                        text.source() == Page.Source.RECOGNISED,
                        text.lines().stream().map(Scribe::spots).toList(),
                        page.fingerprint().map(Fingerprint::code).orElse(null)));
    }

    /// One for each stretch between spaces, which is how words are counted.
    private static List<Spot> spots(Page.Line line) {
        return line.parts().stream()
                .flatMap(word -> Stream.of(word.text().strip().split("\\s+")).map(_ -> spot(word)))
                .toList();
    }

    private static Spot spot(Page.Word word) {
        var box = word.box();
        return new Spot(part(box.left()), part(box.top()), part(box.width()), part(box.height()), word.confidence());
    }

    private static int part(double fraction) {
        return (int) Math.round(fraction * Spot.WHOLE);
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
