package org.safeconduct.app.story.interview.paper;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.item.ReceivedHow;
import org.safeconduct.app.evidence.reading.PagePictures;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.story.interview.Interview;
import org.springframework.stereotype.Component;

/// Takes scans in and looks for the codes on them.
@Component
class ScanDesk {
    /// A kit has a dozen sheets; nobody scans a whole archive with it.
    private static final int MOST_PAGES = 60;

    private final Scans scans;
    private final Items items;
    private final Readings readings;
    private final PagePictures pictures;

    ScanDesk(Scans scans, Items items, Readings readings, PagePictures pictures) {
        this.scans = scans;
        this.items = items;
        this.readings = readings;
        this.pictures = pictures;
    }

    /// Takes a file into the evidence of the case and has it read.
    void bring(UUID caseId, Interview interview, String name, InputStream content) {
        var setting = interview.setting();
        var came = new Provenance(setting.speaker().person(), "", ReceivedHow.IN_PERSON, setting.day(), "");
        var item =
                items.receive(caseId, Arrival.original(name, Particulars.unknown(setting.language(), came)), content);
        scans.bring(caseId, interview.id(), item.id());
        readings.ask(caseId, item.id());
    }

    /// Looks at a file of the evidence, where it is read by now.
    ///
    /// @return false where it is not read yet
    boolean look(UUID caseId, Interview interview, UUID item) {
        var reading = readings.find(caseId, item).orElse(null);
        if (reading == null || reading.isGoingOn()) {
            return false;
        }
        scans.note(caseId, interview.id(), found(caseId, reading));
        return true;
    }

    /// Looks at a file that was just read, without being asked: for all that it holds where it was brought to an
    /// interview, and elsewhere in a case with interviews for their sheets alone.
    void lookUnasked(UUID caseId, UUID item) {
        var reading = readings.find(caseId, item).filter(each -> !each.isGoingOn());
        var brought = scans.findBrought(caseId, item);
        if (reading.isEmpty() || (brought.isEmpty() && !scans.mayReturn(caseId))) {
            return;
        }
        var found = found(caseId, reading.get());
        if (brought.isPresent()) {
            scans.note(caseId, brought.get(), found);
            return;
        }
        var placed = found.stream().filter(scan -> scan.place() != null).toList();
        placed.stream()
                .flatMap(scan -> Stream.ofNullable(scan.place()))
                .map(Scan.Place::interview)
                .findFirst()
                .ifPresent(interview -> scans.note(caseId, interview, placed));
    }

    /// A file that can't be shown has one page that nobody can read.
    private List<Scan> found(UUID caseId, Reading reading) {
        var pdf = reading.pdf();
        var codes =
                pdf == null ? List.<List<SheetCode>>of() : pictures.search(caseId, pdf, MOST_PAGES, ScanDesk::codes);
        return codes.isEmpty()
                ? List.of(new Scan(reading.itemId(), 1, Scan.Outcome.UNREADABLE, null))
                : IntStream.range(0, codes.size())
                        .mapToObj(at -> found(caseId, reading.itemId(), at + 1, codes.get(at)))
                        .toList();
    }

    private Scan found(UUID caseId, UUID item, int page, List<SheetCode> codes) {
        if (codes.isEmpty()) {
            return new Scan(item, page, Scan.Outcome.UNREADABLE, null);
        }
        var code = codes.getFirst();
        return scans.findInterview(caseId, code.code())
                .map(interview -> new Scan(
                        item, page, Scan.Outcome.PLACED, new Scan.Place(interview, code.sheet(), code.sheets())))
                .orElseGet(() -> new Scan(item, page, Scan.Outcome.FOREIGN, null));
    }

    private static List<SheetCode> codes(BufferedImage picture) {
        return CodeSquare.read(picture).stream()
                .flatMap(words -> SheetCode.read(words).stream())
                .toList();
    }

    /// Numbers of the sheets that are still missing; none where nothing has come back yet.
    static List<Integer> missing(List<Scan> back, UUID interview) {
        var here = new ArrayList<Scan.Place>();
        for (var scan : back) {
            var place = scan.place();
            if (place != null && place.interview().equals(interview)) {
                here.add(place);
            }
        }
        int sheets = here.stream().mapToInt(Scan.Place::sheets).max().orElse(0);
        var missing = new TreeSet<>(IntStream.rangeClosed(1, sheets).boxed().toList());
        here.forEach(place -> missing.remove(place.sheet()));
        return List.copyOf(missing);
    }
}
