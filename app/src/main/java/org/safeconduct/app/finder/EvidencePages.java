package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.archive.NotWhole;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.evidence.reading.Transcript;
import org.safeconduct.app.evidence.reading.Transcripts;
import org.safeconduct.search.Findable;
import org.springframework.stereotype.Component;

/// Evidence as the index knows it: what is said of an item, then page by page what stands on it.
@Component
class EvidencePages {
    private final Items items;
    private final Readings readings;
    private final Transcripts transcripts;

    EvidencePages(Items items, Readings readings, Transcripts transcripts) {
        this.items = items;
        this.readings = readings;
        this.transcripts = transcripts;
    }

    List<Findable> list(UUID caseId) {
        return items.list(caseId).stream().flatMap(this::pages).toList();
    }

    List<Findable> list(UUID caseId, UUID item) {
        return items.find(caseId, item).stream().flatMap(this::pages).toList();
    }

    private Stream<Findable> pages(Item item) {
        var pages = readings.find(item.caseId(), item.id()).stream()
                .flatMap(reading -> transcript(reading).stream())
                .flatMap(transcript -> transcript.sheets().stream())
                .map(sheet -> Entry.of(item, sheet));
        return Stream.concat(Stream.of(Entry.of(item)), pages);
    }

    /// A transcript that was altered is found by the scrub and is no reason for the index to stand still.
    private Optional<Transcript> transcript(Reading reading) {
        var text = reading.text();
        try {
            return text == null ? Optional.empty() : Optional.of(transcripts.openForWork(reading.caseId(), text));
        } catch (NotWhole e) {
            return Optional.empty();
        }
    }
}
