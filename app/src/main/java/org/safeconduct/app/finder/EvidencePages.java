package org.safeconduct.app.finder;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.evidence.reading.Transcripts;
import org.safeconduct.search.Findable;
import org.springframework.stereotype.Component;

/// Evidence as the index knows it: what is said of an item, then page by page what stands on it. An item whose
/// transcript cannot be opened is noted as a gap and stops nobody.
@Component
class EvidencePages {
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
