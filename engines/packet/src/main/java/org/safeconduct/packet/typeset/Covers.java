package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.CAPITALS;
import static org.safeconduct.packet.typeset.HouseStyle.LABEL;
import static org.safeconduct.packet.typeset.HouseStyle.MARK;
import static org.safeconduct.packet.typeset.HouseStyle.PAGE;
import static org.safeconduct.packet.typeset.HouseStyle.SMALL;
import static org.safeconduct.packet.typeset.HouseStyle.SMALL_STRONG;
import static org.safeconduct.packet.typeset.HouseStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Hearing;
import org.safeconduct.packet.filing.Representative;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;
import org.safeconduct.packet.typeset.press.Style;

/// The cover page (rules DOC-09 and DOC-10), and its shorter like in front of every further volume.
final class Covers {
    private static final float HEARING = 150;
    private static final float DATE = 344;
    private static final int LONG_TITLE = 160;

    private final Copy copy;
    private final Caption.Density density;

    private Covers(Copy copy, Caption.Density density) {
        this.copy = copy;
        this.density = density;
    }

    static Flow first(Copy copy) {
        return cover(copy, 0);
    }

    static Flow further(Copy copy, int volume) {
        return cover(copy, volume);
    }

    private static Flow cover(Copy copy, int volume) {
        Flow open = new Covers(copy, Caption.Density.OPEN).flow(volume);
        return open.fitsOneSheet() ? open : new Covers(copy, Caption.Density.CLOSE).flow(volume);
    }

    private Flow flow(int volume) {
        var caption = new Caption(copy, density);
        List<Box> body = new ArrayList<>();
        body.add(Box.beside(filer().at(0), marks().at(0)));
        body.add(Box.spring(10, 3));
        body.add(caption.court());
        body.add(Box.spring(10, 2));
        body.addAll(caption.parties());
        body.add(Box.spring(10, 1));
        body.add(hearing());
        body.add(Box.spring(10, 3));
        body.add(title());
        volume(volume).ifPresent(part -> body.addAll(List.of(Box.spring(12, 1), part)));
        body.add(Box.spring(0, 4));
        return Flow.of(PAGE, Caption.running(copy, PAGE.width()), body);
    }

    private Box filer() {
        Representative filer = copy.filing().representative();
        var measure = Measure.left(270, 13.5f);
        List<Box> lines = new ArrayList<>();
        lines.add(copy.set(measure, SMALL_STRONG, filer.name()));
        filerLines(filer).forEach(line -> lines.add(copy.set(measure, SMALL, line)));
        return Box.stack(lines);
    }

    private Stream<String> filerLines(Representative filer) {
        List<String> lines = new ArrayList<>(List.of(filer.title()));
        Optional.ofNullable(filer.organization()).ifPresent(lines::add);
        lines.addAll(filer.address());
        lines.add(filer.phone());
        lines.add(filer.email());
        Optional.ofNullable(filer.eoirId()).map(this::eoirId).ifPresent(lines::add);
        Optional.ofNullable(filer.bar()).ifPresent(lines::add);
        if (filer.proBono()) {
            lines.add(copy.words("filer.pro-bono"));
        }
        return lines.stream();
    }

    private String eoirId(String id) {
        return id.startsWith("EOIR") ? id : copy.words("filer.eoir-id", id);
    }

    private Box marks() {
        var measure = Measure.right(PAGE.width(), 24);
        List<Box> marks = new ArrayList<>();
        var custody = copy.filing().custody();
        if (custody.isDetained()) {
            marks.add(copy.fixed(measure, MARK, "mark.detained"));
            Optional.ofNullable(custody.facility())
                    .map(facility -> copy.words("mark.detained.where", facility))
                    .ifPresent(where -> marks.add(copy.set(Measure.right(PAGE.width(), 14), SMALL, where)));
        }
        copy.filing().marks().forEach(mark -> marks.add(copy.set(measure, MARK, mark)));
        return Box.stack(marks);
    }

    private Box hearing() {
        return Box.beside(
                field(
                                "cover.judge",
                                Optional.ofNullable(copy.filing().judge()).orElse(copy.words("cover.judge.none")),
                                HEARING - 14)
                        .at(0),
                field("cover.hearing", nextHearing(), DATE - HEARING - 14).at(HEARING),
                field("cover.date", PlainDates.of(copy.filing().date()), PAGE.width() - DATE)
                        .at(DATE));
    }

    private String nextHearing() {
        Hearing next = copy.filing().hearing();
        if (next == null) {
            return copy.words("cover.hearing.none");
        }
        String day = next.time() == null
                ? PlainDates.of(next.date())
                : copy.words("cover.hearing.day", PlainDates.of(next.date()), PlainDates.of(next.time()));
        String kind = next.kind().toLowerCase(Locale.ROOT).endsWith("hearing")
                ? next.kind()
                : copy.words("cover.hearing.kind", next.kind());
        return day + "\n" + kind;
    }

    private Box field(String label, String value, float width) {
        return Box.stack(
                copy.fixed(Measure.left(width, 14), LABEL, label), copy.set(Measure.left(width, 15), BODY, value));
    }

    private Box title() {
        String title = copy.filing().title().toUpperCase(Locale.ROOT);
        Style style = title.length() > LONG_TITLE ? CAPITALS.withSize(11) : TITLE;
        float leading = style.size() * (density == Caption.Density.OPEN ? 1.5f : 1.3f);
        return copy.set(Measure.center(PAGE.width(), leading), style, title).whole();
    }

    private Optional<Box> volume(int place) {
        List<Index.Volume> volumes = copy.index().volumes();
        if (volumes.size() < 2) {
            return Optional.empty();
        }
        Index.Volume volume = volumes.get(place);
        String pages = copy.words("volume.pages", Integer.toString(volume.first()), Integer.toString(volume.last()));
        String held = Stream.concat(Stream.of(pages), exhibits(volume).stream())
                .reduce((left, right) -> left + "  ·  " + right)
                .orElseThrow();
        var measure = Measure.center(PAGE.width(), 18);
        return Optional.of(Box.stack(
                copy.fixed(measure, CAPITALS.withSize(11), "volume.count", place + 1, volumes.size()),
                copy.set(measure, BODY, held)));
    }

    private Optional<String> exhibits(Index.Volume volume) {
        List<Integer> held = copy.index().entries().stream()
                .filter(entry -> entry.pages().meets(volume))
                .flatMap(entry ->
                        entry.target() instanceof Target.Tab(int exhibit) ? Stream.of(exhibit) : Stream.empty())
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        String first = Exhibit.letter(held.getFirst());
        return Optional.of(
                held.size() == 1
                        ? copy.words("volume.exhibit", first)
                        : copy.words("volume.exhibits", first, Exhibit.letter(held.getLast())));
    }
}
