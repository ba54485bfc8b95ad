package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.evidence.reading.Transcripts;
import org.safeconduct.app.finder.Shown.Titled;
import org.safeconduct.search.Answer.Mark;
import org.safeconduct.search.Findable;
import org.springframework.stereotype.Component;

/// Evidence as the index knows it: what is said of an item, then page by page what stands on it. An item whose
/// transcript cannot be opened is noted as a gap and stops nobody.
@Component
class EvidencePages {
    /// An address has an end.
    private static final int MOST_MARKED = 60;

    private final Items items;
    private final Readings readings;
    private final Transcripts transcripts;
    private final Gaps gaps;

    EvidencePages(Items items, Readings readings, Transcripts transcripts, Gaps gaps) {
        this.items = items;
        this.readings = readings;
        this.transcripts = transcripts;
        this.gaps = gaps;
    }

    List<Findable> list(UUID caseId) {
        return items.list(caseId).stream().flatMap(this::pages).toList();
    }

    List<Findable> list(UUID caseId, UUID item) {
        return items.find(caseId, item).stream().flatMap(this::pages).toList();
    }

    Optional<Titled> find(UUID caseId, UUID item) {
        return items.find(caseId, item).map(found -> new Titled(found.shown(), 0, address(found)));
    }

    /// @param marks of the words that answer
    Optional<Titled> findPage(UUID caseId, Entry entry, List<Mark> marks) {
        return items.find(caseId, entry.subject())
                .filter(item -> readings.find(caseId, item.id())
                        .filter(reading -> reading.text() != null)
                        .map(Reading::pages)
                        .filter(pages -> entry.page() <= pages)
                        .isPresent())
                .map(item -> new Titled(
                        item.shown(), entry.page(), address(item) + "/pages/" + entry.page() + places(marks)));
    }

    private static String address(Item item) {
        return "/cases/" + item.caseId() + "/evidence/" + item.id();
    }

    /// The words to be marked, and the line of the first to stand in view.
    private static String places(List<Mark> marks) {
        var onPage = marks.stream().filter(mark -> mark.line() >= 0).toList();
        return onPage.isEmpty()
                ? ""
                : onPage.stream()
                        .limit(MOST_MARKED)
                        .map(mark -> (mark.line() + 1) + ":" + mark.first() + "-" + mark.last())
                        .distinct()
                        .collect(Collectors.joining(
                                "&found=",
                                "?found=",
                                "#line-" + (onPage.getFirst().line() + 1)));
    }

    private Stream<Findable> pages(Item item) {
        var text = readings.find(item.caseId(), item.id()).map(Reading::text);
        var transcript = text.flatMap(kept -> transcripts.openForWork(item.caseId(), kept));
        gaps.note(item, text.isPresent() && transcript.isEmpty());
        var pages = transcript.stream()
                .flatMap(written -> written.sheets().stream())
                .map(sheet -> Entry.of(item, sheet));
        return Stream.concat(Stream.of(Entry.of(item)), pages);
    }
}
